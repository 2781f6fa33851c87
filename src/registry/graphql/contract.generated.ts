import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UnitVersion } from '../../reference/territory.ts';
import type { RecordRow } from '../records/record-kind.ts';
import type { CooperativeFiguresRecord } from '../cooperative-figures/cooperative-figures.records.ts';
import type { CooperativeRecord, PartRecord } from '../cooperatives/cooperatives.records.ts';
import type { ManagementPositionRecord } from '../management-positions/management-positions.records.ts';
import type { WomenManagerRecord } from '../women-managers/women-managers.records.ts';
import type { UnitList, RecordList, CooperativeList, DataGapList, VersionList, WomenManagerList } from './connections.ts';
import type { VersionRecord } from '../history/history.service.ts';
import type { GapRow } from '../data-gaps/data-gaps.records.ts';
import type { NodeRecord } from './node-record.ts';
import type { PersonRecord } from '../persons/persons.service.ts';
import type { GraphqlContext } from './operation-context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, `YYYY-MM-DD`, from 1800 to 2200. */
  Date: { input: string; output: string; }
  /** A moment, RFC 3339 with its offset, such as `2026-01-31T09:00:00+07:00`; answered in UTC. */
  DateTime: { input: string; output: string; }
  /** A value of any JSON type. */
  JSON: { input: unknown; output: unknown; }
  /** A date as people know it: `2019`, `2019-03` or `2019-03-15`. */
  PartialDate: { input: string; output: string; }
  /** Whole Vietnamese đồng, exact to nine quadrillion. */
  Vnd: { input: number; output: number; }
};

/** How far an activity is. */
export type ActivityState =
  /** Given up. */
  | 'CANCELLED'
  /** Done; only these count. */
  | 'COMPLETED'
  /** Begun. */
  | 'ONGOING'
  /** Planned. */
  | 'PLANNED';

/** A seat. Name the commune, or the province when the commune is not known. */
export type AddressInput = {
  /** The day on which the codes had this meaning; today when left out. */
  readonly codesOn?: InputMaybe<Scalars['Date']['input']>;
  /** Five-digit code of the commune. */
  readonly communeCode?: InputMaybe<Scalars['String']['input']>;
  /** First day at this seat. Later than the present seat's, it makes the present seat a former one. */
  readonly fromOn?: InputMaybe<Scalars['Date']['input']>;
  /** Two-digit code of the province; needed when no commune is named. */
  readonly provinceCode?: InputMaybe<Scalars['String']['input']>;
  /** House, street, hamlet, as written. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Level of an administrative unit. The district level ended on 30 June 2025. */
export type AdministrativeLevel =
  /** Commune, ward, town or special zone. */
  | 'COMMUNE'
  /** District, until 30 June 2025. */
  | 'DISTRICT'
  /** Viet Nam. */
  | 'NATION'
  /** Province or municipality. */
  | 'PROVINCE';

/** An administrative unit: an identity that renames and changes of type leave the same. */
export type AdministrativeUnit = Node & {
  readonly __typename?: 'AdministrativeUnit';
  /** Code in the version shown. */
  readonly code: Scalars['String']['output'];
  /** Name with its type. */
  readonly fullName: Scalars['String']['output'];
  /** Stable key: level, code and first day, such as `PROVINCE-36-20230410`. */
  readonly id: Scalars['ID']['output'];
  /** The resolution the version rests on. */
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  /** Level. */
  readonly level: AdministrativeLevel;
  /** Short name. */
  readonly name: Scalars['String']['output'];
  /** The unit it lies in directly. */
  readonly parent?: Maybe<AdministrativeUnit>;
  /** What it was formed from. At most 60. */
  readonly predecessors: ReadonlyArray<AdministrativeUnitSuccession>;
  /** The province it lies in; itself for a province. */
  readonly province?: Maybe<AdministrativeUnit>;
  /** Where it went. At most 60. */
  readonly successors: ReadonlyArray<AdministrativeUnitSuccession>;
  /** Type, such as PROVINCE, MUNICIPALITY, WARD. */
  readonly type: Scalars['String']['output'];
  /** First day of the version shown. The data begin on 10 April 2023. */
  readonly validFrom: Scalars['Date']['output'];
  /** First day no longer of the version shown; null while in force. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** All its versions, oldest first. At most 20. */
  readonly versions: ReadonlyArray<AdministrativeUnitVersion>;
};

/** A page of units. */
export type AdministrativeUnitConnection = {
  readonly __typename?: 'AdministrativeUnitConnection';
  /** Units with their cursors. */
  readonly edges: ReadonlyArray<AdministrativeUnitEdge>;
  /** The units alone. */
  readonly nodes: ReadonlyArray<AdministrativeUnit>;
  /** What is around the page. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for, at the price of 500 fields. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A unit with its cursor. */
export type AdministrativeUnitEdge = {
  readonly __typename?: 'AdministrativeUnitEdge';
  /** Position in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The unit. */
  readonly node: AdministrativeUnit;
};

/** What became of a unit, or what it came from. */
export type AdministrativeUnitSuccession = {
  readonly __typename?: 'AdministrativeUnitSuccession';
  /** The day of the change. */
  readonly effectiveOn: Scalars['Date']['output'];
  /** Whether the old unit is resolved to it: all of it went there, or all its people. */
  readonly isDefault: Scalars['Boolean']['output'];
  /** How much of the old unit went there: WHOLE, PARTIAL or UNKNOWN. */
  readonly kind: Scalars['String']['output'];
  /** The words of the table. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The other unit. */
  readonly unit: AdministrativeUnit;
};

/** One version of a unit: what it was called and where it lay in a period. */
export type AdministrativeUnitVersion = {
  readonly __typename?: 'AdministrativeUnitVersion';
  /** Code in the period. */
  readonly code: Scalars['String']['output'];
  /** Name with its type. */
  readonly fullName: Scalars['String']['output'];
  /** The resolution it rests on. */
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  /** Short name. */
  readonly name: Scalars['String']['output'];
  /** Type, such as PROVINCE, MUNICIPALITY, WARD. */
  readonly type: Scalars['String']['output'];
  /** First day. */
  readonly validFrom: Scalars['Date']['output'];
  /** First day no longer; null while in force. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** What an agency does. Names changed in 2025, functions did not. */
export type AgencyKind =
  /** Audit. */
  | 'AUDITOR'
  /** Cooperative Alliance. */
  | 'COOPERATIVE_ALLIANCE'
  /** Bank or fund. */
  | 'CREDIT_PARTNER'
  /** Finance (Sở Tài chính). */
  | 'FINANCE_AGENCY'
  /** Labour (Sở Nội vụ). */
  | 'LABOUR_AGENCY'
  /** Who runs the registry. */
  | 'OPERATOR'
  /** People’s Committee. */
  | 'PEOPLES_COMMITTEE'
  /** Portal of a province. */
  | 'PORTAL'
  /** Registration office. */
  | 'REGISTRATION_OFFICE'
  /** A sector: agriculture, industry and trade, culture. */
  | 'SECTOR_AGENCY'
  /** Website of the Women’s Union. */
  | 'WEBSITE'
  /** Women’s Union. */
  | 'WOMENS_UNION';

/** Membership of the Cooperative Alliance (Liên minh HTX), from a first day until a first day no longer. Public of a published cooperative. */
export type AllianceMembership = Node & {
  readonly __typename?: 'AllianceMembership';
  /** Who wrote this version. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** Commune, as written; null when only the province is known. */
  readonly commune?: Maybe<AdministrativeUnit>;
  /** The member. */
  readonly cooperative?: Maybe<Cooperative>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Number of the decision. Class INTERNAL. */
  readonly decisionNo?: Maybe<Scalars['String']['output']>;
  /** Why it ended. Class INTERNAL. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** First day; the first of what `fromOnPrecision` says. */
  readonly fromOn: Scalars['Date']['output'];
  /** How much of `fromOn` is known. */
  readonly fromOnPrecision: DatePrecision;
  /** Stable id (UUIDv7). */
  readonly id: Scalars['ID']['output'];
  /** Province, as written. */
  readonly province?: Maybe<AdministrativeUnit>;
  /** Where the facts come from. Class INTERNAL. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** First day no longer a member; null while it is one. */
  readonly toOn?: Maybe<Scalars['Date']['output']>;
  /** How much of `toOn` is known; null while it is a member. */
  readonly toOnPrecision?: Maybe<DatePrecision>;
  /** The unit of the Alliance that admitted it, as written. */
  readonly unit?: Maybe<AdministrativeUnit>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Number of the version, for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of memberships. */
export type AllianceMembershipConnection = {
  readonly __typename?: 'AllianceMembershipConnection';
  /** Records with their cursors. */
  readonly edges: ReadonlyArray<AllianceMembershipEdge>;
  /** The records alone. */
  readonly nodes: ReadonlyArray<AllianceMembership>;
  /** What is around the page. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record with its cursor. */
export type AllianceMembershipEdge = {
  readonly __typename?: 'AllianceMembershipEdge';
  /** Its cursor, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: AllianceMembership;
};

/** The end of a membership, or another end for one that has ended. */
export type AllianceMembershipEndInput = {
  /** Why it ended. Left out: as it is; null: cleared. */
  readonly endReason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The record. */
  readonly id: Scalars['ID']['input'];
  /** First day no longer a member: a year, a month or a day. */
  readonly toOn: Scalars['PartialDate']['input'];
};

/** Conditions that all hold. */
export type AllianceMembershipFilter = {
  /** Of this cooperative. */
  readonly cooperativeId?: InputMaybe<Scalars['ID']['input']>;
  /** That began in these days. */
  readonly fromOn?: InputMaybe<DateRange>;
  /** Of cooperatives in this unit. */
  readonly territory?: InputMaybe<TerritoryFilter>;
  /** That hold on this day. */
  readonly validAt?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of a list of memberships. */
export type AllianceMembershipOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: AllianceMembershipOrderField;
};

/** What memberships are ordered by. */
export type AllianceMembershipOrderField =
  /** Time of recording. */
  | 'CREATED_AT'
  /** First day. */
  | 'FROM_ON';

/** What a write of memberships of the Alliance came to. */
export type AllianceMembershipPayload = {
  readonly __typename?: 'AllianceMembershipPayload';
  /** The first one written; null when nothing was. */
  readonly allianceMembership?: Maybe<AllianceMembership>;
  /** Those written, in the order of the input; empty when nothing was. */
  readonly allianceMemberships: ReadonlyArray<AllianceMembership>;
  /** What is wrong; nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What is questioned; it was written all the same. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** A membership to be recorded. Memberships of one cooperative do not overlap. */
export type AllianceMembershipStartInput = {
  /** The member. */
  readonly cooperativeId: Scalars['ID']['input'];
  /** Number of the decision. */
  readonly decisionNo?: InputMaybe<Scalars['String']['input']>;
  /** Why it ended. */
  readonly endReason?: InputMaybe<Scalars['String']['input']>;
  /** First day: a year, a month or a day. */
  readonly fromOn: Scalars['PartialDate']['input'];
  /** Where the facts come from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** First day no longer a member; left out while it is one. */
  readonly toOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The unit of the Alliance that admitted it; the province of the cooperative when left out. */
  readonly unit?: InputMaybe<TerritoryFilter>;
};

/** One who took part: a woman manager, a member, or a person by name; exactly one of the three. */
export type AttendeeInput = {
  /** As what the person came. */
  readonly audience?: InputMaybe<TrainingAudience>;
  /** What the certificate is called. */
  readonly certificateKind?: InputMaybe<Scalars['String']['input']>;
  /** Number of the certificate. */
  readonly certificateNo?: InputMaybe<Scalars['String']['input']>;
  /** When it was given: a year, a month or a day. */
  readonly certifiedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The cooperative in whose name the person came. */
  readonly cooperativeId?: InputMaybe<Scalars['ID']['input']>;
  /** The grade, as written. */
  readonly grade?: InputMaybe<Scalars['String']['input']>;
  /** Whether the person completed the class. */
  readonly isCompleted?: InputMaybe<Scalars['Boolean']['input']>;
  /** A member who is recorded. */
  readonly memberId?: InputMaybe<Scalars['ID']['input']>;
  /** A person: found by the personal number, or made, where the cooperative stands, else where the class does. */
  readonly person?: InputMaybe<PersonInput>;
  /** Where the facts come from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** A woman manager who is recorded. */
  readonly womenManagerId?: InputMaybe<Scalars['ID']['input']>;
};

/** An amount of a plan’s budget. A total is never added to its parts, one stage never to another. */
export type BudgetLine = Node & {
  readonly __typename?: 'BudgetLine';
  /** The amount in VND. Class FINANCE. */
  readonly amountVnd?: Maybe<Scalars['Vnd']['output']>;
  /** Who wrote this version. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** Commune of the plan’s unit, as written; null when it is larger. */
  readonly commune?: Maybe<AdministrativeUnit>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was decided. */
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Number of the decision. */
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  /** Where it comes from; more than one where the plan gives one amount for them together. Empty for a total. */
  readonly fundingSources: ReadonlyArray<FundingSource>;
  /** Stable id (UUIDv7). */
  readonly id: Scalars['ID']['output'];
  /** Whether the plan says “about”. */
  readonly isApproximate: Scalars['Boolean']['output'];
  /** Whether it is a total that the plan states beside its parts. */
  readonly isTotal: Scalars['Boolean']['output'];
  /** What else should be known. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Number of the phase; null for the whole period. */
  readonly phase?: Maybe<Scalars['Int']['output']>;
  /** The plan. */
  readonly plan?: Maybe<Plan>;
  /** Province of the plan’s unit, as written; null for the nation. */
  readonly province?: Maybe<AdministrativeUnit>;
  /** How far it is. */
  readonly stage: BudgetStage;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Number of the version, for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** The year; null for a phase or the whole period. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** A page of budget lines. */
export type BudgetLineConnection = {
  readonly __typename?: 'BudgetLineConnection';
  /** Records with their cursors. */
  readonly edges: ReadonlyArray<BudgetLineEdge>;
  /** The records alone. */
  readonly nodes: ReadonlyArray<BudgetLine>;
  /** What is around the page. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record with its cursor. */
export type BudgetLineEdge = {
  readonly __typename?: 'BudgetLineEdge';
  /** Its cursor, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: BudgetLine;
};

/** Conditions that all hold. */
export type BudgetLineFilter = {
  /** Of this plan. */
  readonly planId?: InputMaybe<Scalars['ID']['input']>;
  /** At one of these stages. */
  readonly stage?: InputMaybe<ReadonlyArray<BudgetStage>>;
  /** Of plans for this unit, for one in it, or for a predecessor. */
  readonly territory?: InputMaybe<TerritoryFilter>;
  /** Of this year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** Order of a list of budget lines. */
export type BudgetLineOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: BudgetLineOrderField;
};

/** What budget lines are ordered by. */
export type BudgetLineOrderField =
  /** Time of recording. */
  | 'CREATED_AT';

/** What a write of budget lines came to. */
export type BudgetLinePayload = {
  readonly __typename?: 'BudgetLinePayload';
  /** The first one written; null when nothing was. */
  readonly budgetLine?: Maybe<BudgetLine>;
  /** Those written, in the order of the input; empty when nothing was. */
  readonly budgetLines: ReadonlyArray<BudgetLine>;
  /** What is wrong; nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What is questioned; it was written all the same. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** An amount of a plan’s budget. */
export type BudgetLineRecordInput = {
  /** The amount in VND. */
  readonly amountVnd: Scalars['Vnd']['input'];
  /** When it was decided. */
  readonly decidedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Number of the decision. */
  readonly documentNo?: InputMaybe<Scalars['String']['input']>;
  /** Where it comes from; more than one where the plan gives one amount for them together. Empty for a total. */
  readonly fundingSources?: InputMaybe<ReadonlyArray<FundingSource>>;
  /** Whether the plan says “about”; false when left out. */
  readonly isApproximate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is a total that the plan states beside its parts; false when left out. */
  readonly isTotal?: InputMaybe<Scalars['Boolean']['input']>;
  /** What else should be known. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Number of the phase; null for the whole period. */
  readonly phase?: InputMaybe<Scalars['Int']['input']>;
  /** The plan. */
  readonly planId: Scalars['ID']['input'];
  /** How far it is. */
  readonly stage: BudgetStage;
  /** The year; null for a phase or the whole period. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** A change: what is left out stays as it is, null clears. */
export type BudgetLineUpdateInput = {
  /** The amount in VND. */
  readonly amountVnd?: InputMaybe<Scalars['Vnd']['input']>;
  /** When it was decided. */
  readonly decidedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Number of the decision. */
  readonly documentNo?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Where it comes from; more than one where the plan gives one amount for them together. Empty for a total. */
  readonly fundingSources?: InputMaybe<ReadonlyArray<FundingSource>>;
  /** The record. */
  readonly id: Scalars['ID']['input'];
  /** Whether the plan says “about”; false when left out. */
  readonly isApproximate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is a total that the plan states beside its parts; false when left out. */
  readonly isTotal?: InputMaybe<Scalars['Boolean']['input']>;
  /** What else should be known. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Number of the phase; null for the whole period. */
  readonly phase?: InputMaybe<Scalars['Int']['input']>;
  /** How far it is. */
  readonly stage?: InputMaybe<BudgetStage>;
  /** The year; null for a phase or the whole period. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** How far an amount of a plan’s budget is. */
export type BudgetStage =
  /** Allocated. */
  | 'ALLOCATED'
  /** Approved. */
  | 'APPROVED'
  /** Asked for in the plan or in an estimate. */
  | 'REQUESTED'
  /** Settled: the accounts are closed. */
  | 'SETTLED'
  /** Spent. */
  | 'SPENT';

/** A business line. */
export type BusinessLine = {
  readonly __typename?: 'BusinessLine';
  /** Section letter, or a code of 2 to 5 digits, of which the first two have been checked. */
  readonly code: Scalars['String']['output'];
  /** Whether it is the main line. */
  readonly isMain: Scalars['Boolean']['output'];
  /** Letter of the section that the code lies in. */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** Version of the classification. */
  readonly vsicVersion: VsicVersion;
};

/** A business line. */
export type BusinessLineInput = {
  /**
   * Section letter, or a code of 2 to 5 digits; level 4 for registered lines (Decree 92/2024 Article 13). Checked by its
   * division (the first two digits); the deeper digits are kept as they come.
   */
  readonly code: Scalars['String']['input'];
  /** Version of the classification. */
  readonly vsicVersion: VsicVersion;
};

/** A title or certificate of merit of a cooperative or of a woman manager. Public of a published cooperative. */
export type Commendation = Node & {
  readonly __typename?: 'Commendation';
  /** Who gave it. */
  readonly awardedBy?: Maybe<Scalars['String']['output']>;
  /** When; the first day of what `awardedOnPrecision` says. */
  readonly awardedOn?: Maybe<Scalars['Date']['output']>;
  /** How much of `awardedOn` is known; null when nothing is. */
  readonly awardedOnPrecision?: Maybe<DatePrecision>;
  /** Who wrote this version. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** Commune, as written; null when only the province is known. */
  readonly commune?: Maybe<AdministrativeUnit>;
  /** Who received it. */
  readonly cooperative?: Maybe<Cooperative>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Number of the decision. Class INTERNAL. */
  readonly decisionNo?: Maybe<Scalars['String']['output']>;
  /** Stable id (UUIDv7). */
  readonly id: Scalars['ID']['output'];
  /** What was given. */
  readonly kind: CommendationKind;
  /** Who gives it, by level. */
  readonly level: CommendationLevel;
  /** Province, as written. */
  readonly province?: Maybe<AdministrativeUnit>;
  /** Where the facts come from. Class INTERNAL. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Number of the version, for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Which woman manager received it. Class PERSONAL. */
  readonly womenManager?: Maybe<WomenManager>;
};

/** A page of commendations. */
export type CommendationConnection = {
  readonly __typename?: 'CommendationConnection';
  /** Records with their cursors. */
  readonly edges: ReadonlyArray<CommendationEdge>;
  /** The records alone. */
  readonly nodes: ReadonlyArray<Commendation>;
  /** What is around the page. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record with its cursor. */
export type CommendationEdge = {
  readonly __typename?: 'CommendationEdge';
  /** Its cursor, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Commendation;
};

/** Conditions that all hold. */
export type CommendationFilter = {
  /** Given in these days. */
  readonly awardedOn?: InputMaybe<DateRange>;
  /** Of this cooperative. */
  readonly cooperativeId?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<CommendationKind>>;
  /** Of one of these levels. */
  readonly level?: InputMaybe<ReadonlyArray<CommendationLevel>>;
  /** In this unit. */
  readonly territory?: InputMaybe<TerritoryFilter>;
  /** Of this woman manager; FORBIDDEN for a role that may not read who received it. */
  readonly womenManagerId?: InputMaybe<Scalars['ID']['input']>;
};

/** What was given. */
export type CommendationKind =
  /** Bằng khen. */
  | 'CERTIFICATE_OF_MERIT'
  /** Giấy khen. */
  | 'LETTER_OF_COMMENDATION'
  /** Huân chương, huy chương, kỷ niệm chương. */
  | 'MEDAL'
  /** Giải thưởng. */
  | 'PRIZE'
  /** Danh hiệu. */
  | 'TITLE';

/** Who gives it, by level. */
export type CommendationLevel =
  /** A commune. */
  | 'COMMUNE'
  /** A district, until June 2025. */
  | 'DISTRICT'
  /** A ministry or central body of an association. */
  | 'MINISTRY'
  /** Another: an organisation, abroad. */
  | 'OTHER'
  /** A province. */
  | 'PROVINCE'
  /** The State: President, Prime Minister. */
  | 'STATE';

/** Order of a list of commendations. */
export type CommendationOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: CommendationOrderField;
};

/** What commendations are ordered by. */
export type CommendationOrderField =
  /** When it was given; those without a day as the oldest. */
  | 'AWARDED_ON'
  /** Time of recording. */
  | 'CREATED_AT';

/** What a write of commendations came to. */
export type CommendationPayload = {
  readonly __typename?: 'CommendationPayload';
  /** The first one written; null when nothing was. */
  readonly commendation?: Maybe<Commendation>;
  /** Those written, in the order of the input; empty when nothing was. */
  readonly commendations: ReadonlyArray<Commendation>;
  /** What is wrong; nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What is questioned; it was written all the same. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** A commendation of a cooperative, of a woman manager, or of her as of its. It stands where the cooperative stands, else where she was recorded. */
export type CommendationRecordInput = {
  /** Who gave it. */
  readonly awardedBy?: InputMaybe<Scalars['String']['input']>;
  /** When: a year, a month or a day. */
  readonly awardedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Who received it. */
  readonly cooperativeId?: InputMaybe<Scalars['ID']['input']>;
  /** Number of the decision. */
  readonly decisionNo?: InputMaybe<Scalars['String']['input']>;
  /** What was given. */
  readonly kind: CommendationKind;
  /** Who gives it, by level. */
  readonly level: CommendationLevel;
  /** Where the facts come from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  readonly title: Scalars['String']['input'];
  /** Which woman manager received it. */
  readonly womenManagerId?: InputMaybe<Scalars['ID']['input']>;
};

/** A change: what is left out stays as it is, null clears. */
export type CommendationUpdateInput = {
  /** Who gave it. */
  readonly awardedBy?: InputMaybe<Scalars['String']['input']>;
  /** When: a year, a month or a day. */
  readonly awardedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Who received it. */
  readonly cooperativeId?: InputMaybe<Scalars['ID']['input']>;
  /** Number of the decision. */
  readonly decisionNo?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The record. */
  readonly id: Scalars['ID']['input'];
  /** What was given. */
  readonly kind?: InputMaybe<CommendationKind>;
  /** Who gives it, by level. */
  readonly level?: InputMaybe<CommendationLevel>;
  /** Where the facts come from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Which woman manager received it. */
  readonly womenManagerId?: InputMaybe<Scalars['ID']['input']>;
};

/** A cooperative, union of cooperatives, cooperative group or linked group. */
export type Cooperative = Node & {
  readonly __typename?: 'Cooperative';
  /** First day at the seat. */
  readonly addressFromOn?: Maybe<Scalars['Date']['output']>;
  /** House, street, hamlet. Class CONTACT. */
  readonly addressText?: Maybe<Scalars['String']['output']>;
  /** Memberships of the Cooperative Alliance, the newest first. */
  readonly allianceMemberships: ReadonlyArray<AllianceMembership>;
  /** Business lines, the main one first. */
  readonly businessLines: ReadonlyArray<BusinessLine>;
  /** First issue; the first day of what `certificateIssuedOnPrecision` says. */
  readonly certificateIssuedOn?: Maybe<Scalars['Date']['output']>;
  /** How much of the first issue is known. */
  readonly certificateIssuedOnPrecision?: Maybe<DatePrecision>;
  /** Number of the registration certificate. */
  readonly certificateNo?: Maybe<Scalars['String']['output']>;
  /** Who wrote this version. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** Charter capital in VND. Class FINANCE. */
  readonly charterCapitalVnd?: Maybe<Scalars['Vnd']['output']>;
  /** Values refused by authority, the newest first, at most 50. Class INTERNAL. */
  readonly claims?: Maybe<ReadonlyArray<CooperativeClaim>>;
  /** Its commendations, the newest first. */
  readonly commendations: ReadonlyArray<Commendation>;
  /** Commune of the seat, as written; null when only the province is known. */
  readonly commune?: Maybe<AdministrativeUnit>;
  /** The commune of today that the seat lies in; null when it cannot be told. */
  readonly communeToday?: Maybe<AdministrativeUnit>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Size class as declared. */
  readonly declaredSizeClass?: Maybe<SizeClass>;
  /** E-mail address. Class CONTACT. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Spells of work in the order of recording; null for roles that do not read employments. */
  readonly employments?: Maybe<ReadonlyArray<Employment>>;
  /** Level of the Women's Union that supported the founding. */
  readonly establishmentSupportLevel?: Maybe<UnionLevel>;
  /** That support; the first day of what `establishmentSupportOnPrecision` says. */
  readonly establishmentSupportOn?: Maybe<Scalars['Date']['output']>;
  /** How much of its date is known. */
  readonly establishmentSupportOnPrecision?: Maybe<DatePrecision>;
  /** Unit of that level, as written. */
  readonly establishmentSupportUnit?: Maybe<AdministrativeUnit>;
  /** Its numbers in other systems, the newest first; empty where the role reads none. */
  readonly externalIdentifiers: ReadonlyArray<ExternalIdentifier>;
  /** Who set which legal fact. Class INTERNAL. */
  readonly fieldAuthorities?: Maybe<ReadonlyArray<FieldAuthority>>;
  /** Dated figures, the newest first. */
  readonly figures: ReadonlyArray<CooperativeFigures>;
  /** Former seats, the latest first. At most 50. */
  readonly formerAddresses: ReadonlyArray<CooperativeAddress>;
  /** Founding: the first day of what is known. */
  readonly foundedOn?: Maybe<Scalars['Date']['output']>;
  /** How much of the founding is known. */
  readonly foundedOnPrecision?: Maybe<DatePrecision>;
  /** Full or simplified governance. */
  readonly governanceModel?: Maybe<GovernanceModel>;
  /** Stable id (UUIDv7). */
  readonly id: Scalars['ID']['output'];
  /** Whether more than half of the workers are women, by the newest figures that tell; null when none do. Derived. */
  readonly isFemaleMajorityWorkforce?: Maybe<Scalars['Boolean']['output']>;
  /** Whether at least one woman holds a counted position today (Decision 01/QĐ-TTg). Derived. */
  readonly isWomenManaged: Scalars['Boolean']['output'];
  /** Kind of organisation. */
  readonly kind: CooperativeKind;
  /** Degrees north, WGS 84. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Number of an old district registration. */
  readonly legacyRegistrationNo?: Maybe<Scalars['String']['output']>;
  /** Name of the legal representative. Class PERSONAL. */
  readonly legalRepresentative?: Maybe<Scalars['String']['output']>;
  /** Degrees east, WGS 84. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** What was said about it in the media, the newest first; without a territory the published ones. */
  readonly mediaItems: ReadonlyArray<MediaItem>;
  /** Memberships in the order of recording; null for roles that do not read members. */
  readonly members?: Maybe<ReadonlyArray<Member>>;
  /** Name in full. */
  readonly name: Scalars['String']['output'];
  /** Whether the commune was truly divided, so that somebody has to say where the seat lies today. */
  readonly needsResolution: Scalars['Boolean']['output'];
  /** Whether it works in fact. */
  readonly operatingState: OperatingState;
  /** Day on which that was seen. */
  readonly operatingStateOn?: Maybe<Scalars['Date']['output']>;
  /** Telephone, E.164. Class CONTACT. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Terms of women in management, the latest first. */
  readonly positions: ReadonlyArray<ManagementPosition>;
  /** Cooperatives that it came from, as far as they are in your scope; empty without a territory. */
  readonly predecessors: ReadonlyArray<Cooperative>;
  /** Products by name. At most 100. */
  readonly products: ReadonlyArray<CooperativeProduct>;
  /** Province of the seat, as written: a merger does not re-point it. */
  readonly province: AdministrativeUnit;
  /** Ground of the publication. Class INTERNAL. */
  readonly publicationBasis?: Maybe<Scalars['String']['output']>;
  /** Whether the profile may be shown to anybody. */
  readonly publicationState: PublicationState;
  /** Day of publication. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Whether current managers' names are published with it; without effect until it is registered, that is, has a tax code
   * (Law 17/2023/QH15; Decree 92/2024 Article 14).
   */
  readonly publishesManagers: Scalars['Boolean']['output'];
  /** Quality grades, the latest first. At most 50. */
  readonly ratings: ReadonlyArray<CooperativeRating>;
  /** The registry's own short, printable code, such as `CR-7K3-M9Q-2DX`. */
  readonly registryCode: Scalars['String']['output'];
  /** What reviews found of it, the newest first; empty without a territory. */
  readonly reviewEntries: ReadonlyArray<ReviewEntry>;
  /** Short or trade name. */
  readonly shortName?: Maybe<Scalars['String']['output']>;
  /** Where the facts come from. Class INTERNAL. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Legal status. */
  readonly status: CooperativeStatus;
  /** Day since which it holds. */
  readonly statusOn?: Maybe<Scalars['Date']['output']>;
  /** Cooperatives that came from it, as far as they are in your scope; empty without a territory. */
  readonly successors: ReadonlyArray<Cooperative>;
  /** Help given to it, the newest first. Null for roles that may not read support activities. */
  readonly supportActivities?: Maybe<ReadonlyArray<SupportActivity>>;
  /** What was asked for it, the newest first; empty where the role reads none. */
  readonly supportRequests: ReadonlyArray<SupportRequest>;
  /** Code of the cooperative = tax code; null for most groups. */
  readonly taxCode?: Maybe<Scalars['String']['output']>;
  /** Traits. */
  readonly traits: ReadonlyArray<CooperativeTrait>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Number of the version, for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Web address. */
  readonly website?: Maybe<Scalars['String']['output']>;
};


/** A cooperative, union of cooperatives, cooperative group or linked group. */
export type CooperativeAllianceMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cooperative, union of cooperatives, cooperative group or linked group. */
export type CooperativeCommendationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cooperative, union of cooperatives, cooperative group or linked group. */
export type CooperativeEmploymentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cooperative, union of cooperatives, cooperative group or linked group. */
export type CooperativeExternalIdentifiersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cooperative, union of cooperatives, cooperative group or linked group. */
export type CooperativeFiguresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cooperative, union of cooperatives, cooperative group or linked group. */
export type CooperativeMediaItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cooperative, union of cooperatives, cooperative group or linked group. */
export type CooperativeMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cooperative, union of cooperatives, cooperative group or linked group. */
export type CooperativePositionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  validAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A cooperative, union of cooperatives, cooperative group or linked group. */
export type CooperativePredecessorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cooperative, union of cooperatives, cooperative group or linked group. */
export type CooperativeReviewEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cooperative, union of cooperatives, cooperative group or linked group. */
export type CooperativeSuccessorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cooperative, union of cooperatives, cooperative group or linked group. */
export type CooperativeSupportActivitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A cooperative, union of cooperatives, cooperative group or linked group. */
export type CooperativeSupportRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A former seat. */
export type CooperativeAddress = {
  readonly __typename?: 'CooperativeAddress';
  /** House, street, hamlet. Class CONTACT. */
  readonly addressText?: Maybe<Scalars['String']['output']>;
  /** Who wrote this version. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** Commune as written then. */
  readonly commune?: Maybe<AdministrativeUnit>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** First day at the seat; null when unknown. */
  readonly fromOn?: Maybe<Scalars['Date']['output']>;
  /** Stable id (UUIDv7). */
  readonly id: Scalars['ID']['output'];
  /** Province as written then. */
  readonly province: AdministrativeUnit;
  /** First day no longer there. */
  readonly toOn: Scalars['Date']['output'];
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Number of the version, for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A change of the legal status, the operating state, or both. */
export type CooperativeChangeStatusInput = {
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The cooperative. */
  readonly id: Scalars['ID']['input'];
  /** Whether it works in fact. */
  readonly operatingState?: InputMaybe<OperatingState>;
  /** Day on which that was seen. */
  readonly operatingStateOn?: InputMaybe<Scalars['Date']['input']>;
  /** Where that comes from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Legal status. */
  readonly status?: InputMaybe<CooperativeStatus>;
  /** Day since which it holds. */
  readonly statusOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A value that a lower authority sent for a field that a higher one holds. */
export type CooperativeClaim = {
  readonly __typename?: 'CooperativeClaim';
  /** Whose claim it is. Class INTERNAL. */
  readonly authority?: Maybe<Scalars['String']['output']>;
  /** Who wrote this version. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The field. Class INTERNAL. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** Who holds the field against it. Class INTERNAL. */
  readonly heldBy?: Maybe<Scalars['String']['output']>;
  /** Stable id (UUIDv7). */
  readonly id: Scalars['ID']['output'];
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The value sent. Class INTERNAL. */
  readonly value?: Maybe<Scalars['JSON']['output']>;
  /** Number of the version, for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of cooperatives. */
export type CooperativeConnection = {
  readonly __typename?: 'CooperativeConnection';
  /** Records with their cursors. */
  readonly edges: ReadonlyArray<CooperativeEdge>;
  /** The records alone. */
  readonly nodes: ReadonlyArray<Cooperative>;
  /** What is around the page. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for, at the price of 500 fields. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A cooperative or group to be recorded. Status and operating state are ACTIVE and RUNNING unless said. */
export type CooperativeCreateInput = {
  /** The seat. */
  readonly address: AddressInput;
  /** All business lines, the main one first; replaces the earlier list. At most 50. */
  readonly businessLines?: InputMaybe<ReadonlyArray<BusinessLineInput>>;
  /** First issue: a year, a month or a day. */
  readonly certificateIssuedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Number of the registration certificate. */
  readonly certificateNo?: InputMaybe<Scalars['String']['input']>;
  /** Charter capital in VND. */
  readonly charterCapitalVnd?: InputMaybe<Scalars['Vnd']['input']>;
  /** Size class as declared. */
  readonly declaredSizeClass?: InputMaybe<SizeClass>;
  /** E-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Level of the Women’s Union that supported the founding. The Union's own to say. */
  readonly establishmentSupportLevel?: InputMaybe<UnionLevel>;
  /** When that support was given: a year, a month or a day. The Union's own to say. */
  readonly establishmentSupportOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Unit of that level. The Union's own to say. */
  readonly establishmentSupportUnit?: InputMaybe<TerritoryFilter>;
  /** Founding: a year, month or day. */
  readonly foundedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Full or simplified governance. */
  readonly governanceModel?: InputMaybe<GovernanceModel>;
  /** Kind of organisation. */
  readonly kind: CooperativeKind;
  /** Degrees north, WGS 84. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Number of an old district registration. */
  readonly legacyRegistrationNo?: InputMaybe<Scalars['String']['input']>;
  /** Name of the legal representative. */
  readonly legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  /** Degrees east, WGS 84. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Name in full, “Hợp tác xã …” for a cooperative. */
  readonly name: Scalars['String']['input'];
  /** Whether it works in fact. */
  readonly operatingState?: InputMaybe<OperatingState>;
  /** Day on which the operating state was seen. */
  readonly operatingStateOn?: InputMaybe<Scalars['Date']['input']>;
  /** Telephone; kept as +84…. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Products to add or update, by name. At most 100. */
  readonly products?: InputMaybe<ReadonlyArray<CooperativeProductInput>>;
  /** Ground of the publication: consent, decision. */
  readonly publicationBasis?: InputMaybe<Scalars['String']['input']>;
  /** Whether the profile may be shown to anybody. */
  readonly publicationState?: InputMaybe<PublicationState>;
  /**
   * Whether current managers' names are published with it; without effect until it is registered, that is, has a tax code
   * (Law 17/2023/QH15; Decree 92/2024 Article 14).
   */
  readonly publishesManagers?: InputMaybe<Scalars['Boolean']['input']>;
  /** Grades to add or update, by year. At most 50. */
  readonly ratings?: InputMaybe<ReadonlyArray<CooperativeRatingInput>>;
  /** Short or trade name. */
  readonly shortName?: InputMaybe<Scalars['String']['input']>;
  /** Where the facts come from: a document, a list, a system. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Legal status. */
  readonly status?: InputMaybe<CooperativeStatus>;
  /** Day since which the legal status holds. */
  readonly statusOn?: InputMaybe<Scalars['Date']['input']>;
  /** Code of the cooperative = tax code, 10 digits, or 13 for a dependent unit; null allowed for groups. */
  readonly taxCode?: InputMaybe<Scalars['String']['input']>;
  /** All traits; replaces the earlier list. At most 5. */
  readonly traits?: InputMaybe<ReadonlyArray<CooperativeTrait>>;
  /** Web address. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

/** A cooperative with what is not known of it. */
export type CooperativeDataGaps = {
  readonly __typename?: 'CooperativeDataGaps';
  /** The cooperative. */
  readonly cooperative?: Maybe<Cooperative>;
  /** All of its gaps, those as well that were not asked for. */
  readonly gaps: ReadonlyArray<DataGap>;
};

/** A record with its cursor. */
export type CooperativeEdge = {
  readonly __typename?: 'CooperativeEdge';
  /** Position in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Cooperative;
};

/** Dated, sourced counts of a cooperative. Null is unknown, never zero. */
export type CooperativeFigures = Node & {
  readonly __typename?: 'CooperativeFigures';
  /** The day that the counts describe. */
  readonly asOf: Scalars['Date']['output'];
  /** Who wrote this version. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** The cooperative. */
  readonly cooperative?: Maybe<Cooperative>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Women among the members. */
  readonly femaleMemberCount?: Maybe<Scalars['Int']['output']>;
  /** Women whose job began in the year. */
  readonly femaleNewJobCount?: Maybe<Scalars['Int']['output']>;
  /** Women among those with a stable job. */
  readonly femaleStableWorkerCount?: Maybe<Scalars['Int']['output']>;
  /** Women among the workers. */
  readonly femaleWorkerCount?: Maybe<Scalars['Int']['output']>;
  /** Stable id (UUIDv7). */
  readonly id: Scalars['ID']['output'];
  /** Workers with social insurance. */
  readonly insuredWorkerCount?: Maybe<Scalars['Int']['output']>;
  /** Mean monthly income of a worker in VND. Class FINANCE. */
  readonly meanMonthlyIncomeVnd?: Maybe<Scalars['Vnd']['output']>;
  /** All members. */
  readonly memberCount?: Maybe<Scalars['Int']['output']>;
  /** Official members. */
  readonly officialMemberCount?: Maybe<Scalars['Int']['output']>;
  /** Persons by priority group. Class SENSITIVE. */
  readonly priorityGroupCounts?: Maybe<ReadonlyArray<PriorityGroupCount>>;
  /** Profit of the year in VND; a loss is negative. Class FINANCE. */
  readonly profitVnd?: Maybe<Scalars['Vnd']['output']>;
  /** Revenue of the year in VND. Class FINANCE. */
  readonly revenueVnd?: Maybe<Scalars['Vnd']['output']>;
  /** Seasonal workers. */
  readonly seasonalWorkerCount?: Maybe<Scalars['Int']['output']>;
  /** Who counted. */
  readonly source: Scalars['String']['output'];
  /** Workers with a stable job. */
  readonly stableWorkerCount?: Maybe<Scalars['Int']['output']>;
  /** Total capital in VND. Class FINANCE. */
  readonly totalCapitalVnd?: Maybe<Scalars['Vnd']['output']>;
  /** Workers trained in the year. */
  readonly trainedWorkerCount?: Maybe<Scalars['Int']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Number of the version, for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Workers; not the same as members. */
  readonly workerCount?: Maybe<Scalars['Int']['output']>;
};

/** Dated counts, one set a cooperative, day and source. Left out: as it is, and unknown in a new set; null: unknown. */
export type CooperativeFiguresInput = {
  /** The day that the counts describe. */
  readonly asOf: Scalars['Date']['input'];
  /** The cooperative. */
  readonly cooperativeId: Scalars['ID']['input'];
  /** The version that was read, when a set of that day and source exists. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Women among the members. */
  readonly femaleMemberCount?: InputMaybe<Scalars['Int']['input']>;
  /** Women whose job began in the year. */
  readonly femaleNewJobCount?: InputMaybe<Scalars['Int']['input']>;
  /** Women among those with a stable job. */
  readonly femaleStableWorkerCount?: InputMaybe<Scalars['Int']['input']>;
  /** Women among the workers. */
  readonly femaleWorkerCount?: InputMaybe<Scalars['Int']['input']>;
  /** Workers with social insurance. */
  readonly insuredWorkerCount?: InputMaybe<Scalars['Int']['input']>;
  /** Mean monthly income of a worker in VND. */
  readonly meanMonthlyIncomeVnd?: InputMaybe<Scalars['Vnd']['input']>;
  /** All members. */
  readonly memberCount?: InputMaybe<Scalars['Int']['input']>;
  /** Official members. */
  readonly officialMemberCount?: InputMaybe<Scalars['Int']['input']>;
  /** Persons by priority group; never named. At most 20. Class SENSITIVE: written by roles that read it alone. */
  readonly priorityGroupCounts?: InputMaybe<ReadonlyArray<PriorityGroupCountInput>>;
  /** Profit of the year in VND; a loss is negative. */
  readonly profitVnd?: InputMaybe<Scalars['Vnd']['input']>;
  /** Revenue of the year in VND. */
  readonly revenueVnd?: InputMaybe<Scalars['Vnd']['input']>;
  /** Seasonal workers. */
  readonly seasonalWorkerCount?: InputMaybe<Scalars['Int']['input']>;
  /** Who counted: a list, a system, an agency. */
  readonly source: Scalars['String']['input'];
  /** Workers with a stable job. */
  readonly stableWorkerCount?: InputMaybe<Scalars['Int']['input']>;
  /** Total capital in VND. */
  readonly totalCapitalVnd?: InputMaybe<Scalars['Vnd']['input']>;
  /** Workers trained in the year. */
  readonly trainedWorkerCount?: InputMaybe<Scalars['Int']['input']>;
  /** Workers; not the same as members. */
  readonly workerCount?: InputMaybe<Scalars['Int']['input']>;
};

/** What a record of figures came to. */
export type CooperativeFiguresPayload = {
  readonly __typename?: 'CooperativeFiguresPayload';
  /** The first set written; null when nothing was. */
  readonly cooperativeFigures?: Maybe<CooperativeFigures>;
  /** Those written, in the order of the input; empty when nothing was. */
  readonly cooperativeFiguresList: ReadonlyArray<CooperativeFigures>;
  /** What is wrong; nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What was questioned and written all the same. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** Conditions on cooperatives that all hold. */
export type CooperativeFilter = {
  /** The one that has this number in another system. FORBIDDEN for a role that reads no external identifiers. */
  readonly externalIdentifier?: InputMaybe<ExternalIdentifierKey>;
  /** Founded in this range. */
  readonly foundedOn?: InputMaybe<DateRange>;
  /** Women-managed today, or not. */
  readonly isWomenManaged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<CooperativeKind>>;
  /** In one of these operating states. */
  readonly operatingState?: InputMaybe<ReadonlyArray<OperatingState>>;
  /**
   * Words of the name, in any order, with accents or without: Hòa and Hoà, Quý and Quí, d for đ are alike. Every word must
   * occur; a title before them (HTX, THT, Hợp tác xã) need not. Ordered by RELEVANCE unless ordered otherwise.
   */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** In one of these legal statuses. */
  readonly status?: InputMaybe<ReadonlyArray<CooperativeStatus>>;
  /** With exactly this tax code. */
  readonly taxCode?: InputMaybe<Scalars['String']['input']>;
  /** In this unit, in the boundaries of the day named. */
  readonly territory?: InputMaybe<TerritoryFilter>;
};

/** What cooperatives are counted by. */
export type CooperativeGrouping =
  /** Kind of organisation. */
  | 'KIND'
  /** Whether it works in fact. */
  | 'OPERATING_STATE'
  /** Position that a woman holds today: a cooperative counts in each, one without a woman in none. */
  | 'POSITION'
  /** Newest quality grade. */
  | 'RATING'
  /** Section of VSIC of the main business line. */
  | 'SECTOR'
  /** Legal status. */
  | 'STATUS'
  /** Province or commune, in the boundaries of `boundariesAt`. */
  | 'TERRITORY'
  /** Year of founding. */
  | 'YEAR';

/** Kind of organisation (Law 17/2023/QH15 Article 4). */
export type CooperativeKind =
  /** Hợp tác xã (HTX). */
  | 'COOPERATIVE'
  /** Tổ hợp tác (THT). */
  | 'COOPERATIVE_GROUP'
  /** Liên hiệp hợp tác xã. */
  | 'COOPERATIVE_UNION'
  /** Tổ liên kết, nhóm đồng sở thích; not a legal form. */
  | 'LINKED_GROUP';

/** What is counted of cooperatives. */
export type CooperativeMeasures = {
  readonly __typename?: 'CooperativeMeasures';
  /** Cooperatives. */
  readonly cooperatives: Scalars['Int']['output'];
  /** With a woman as chair of the Board of Directors today. */
  readonly withWomanChair: Scalars['Int']['output'];
  /** With a woman as director or general director today. */
  readonly withWomanDirector: Scalars['Int']['output'];
  /** Groups with a woman as leader today. */
  readonly withWomanGroupLeader: Scalars['Int']['output'];
  /** Women-managed today. */
  readonly womenManaged: Scalars['Int']['output'];
};

/** Order of a list of cooperatives. */
export type CooperativeOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: CooperativeOrderField;
};

/** What a list of cooperatives is ordered by. */
export type CooperativeOrderField =
  /** Time of recording. */
  | 'CREATED_AT'
  /** Founding; unknown ones first. */
  | 'FOUNDED_ON'
  /** Name, accents ignored. */
  | 'NAME'
  /**
   * How well the names fit `filter.search`: with the accents as typed, then without; the whole name, words, beginnings of
   * words; where fewer than ten have the words as typed, those off by a letter a word, too. ASC: the best first. Only with a
   * search, and what a search is ordered by when nothing is said.
   */
  | 'RELEVANCE';

/** What a write of cooperatives came to. */
export type CooperativePayload = {
  readonly __typename?: 'CooperativePayload';
  /** The first one written; null when nothing was. */
  readonly cooperative?: Maybe<Cooperative>;
  /** Those written, in the order of the input; empty when nothing was. */
  readonly cooperatives: ReadonlyArray<Cooperative>;
  /** What is wrong. Nothing was written, unless every code is FIELD_AUTHORITY or PROGRAMME_AUTHORITY: then all else was. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the law would question but real records show; it was written all the same. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** A product. */
export type CooperativeProduct = {
  readonly __typename?: 'CooperativeProduct';
  /** Brand. */
  readonly brandName?: Maybe<Scalars['String']['output']>;
  /** Who wrote this version. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Page of the product on an e-commerce site. */
  readonly ecommerceUrl?: Maybe<Scalars['String']['output']>;
  /** Stable id (UUIDv7). */
  readonly id: Scalars['ID']['output'];
  /** Label or collective mark. */
  readonly labelName?: Maybe<Scalars['String']['output']>;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** OCOP group. */
  readonly ocopGroup?: Maybe<OcopGroup>;
  /** Day of the OCOP certificate; it holds for 36 months. */
  readonly ocopRecognisedOn?: Maybe<Scalars['Date']['output']>;
  /** OCOP stars, 1 to 5; 3 and more are recognised. */
  readonly ocopStars?: Maybe<Scalars['Int']['output']>;
  /** Traceability code. */
  readonly traceabilityCode?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Number of the version, for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A product; one recorded before under the same name (accents ignored) is updated. */
export type CooperativeProductInput = {
  /** Brand. */
  readonly brandName?: InputMaybe<Scalars['String']['input']>;
  /** Page of the product on an e-commerce site. */
  readonly ecommerceUrl?: InputMaybe<Scalars['String']['input']>;
  /** Label or collective mark. */
  readonly labelName?: InputMaybe<Scalars['String']['input']>;
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** OCOP group. */
  readonly ocopGroup?: InputMaybe<OcopGroup>;
  /** Day of the OCOP certificate. */
  readonly ocopRecognisedOn?: InputMaybe<Scalars['Date']['input']>;
  /** OCOP stars, 1 to 5. */
  readonly ocopStars?: InputMaybe<Scalars['Int']['input']>;
  /** Traceability code. */
  readonly traceabilityCode?: InputMaybe<Scalars['String']['input']>;
};

/** The quality grade of a year. */
export type CooperativeRating = {
  readonly __typename?: 'CooperativeRating';
  /** Who wrote this version. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Stable id (UUIDv7). */
  readonly id: Scalars['ID']['output'];
  /** Grade. */
  readonly rating: Rating;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Number of the version, for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Year. */
  readonly year: Scalars['Int']['output'];
};

/** The quality grade of a year. */
export type CooperativeRatingInput = {
  /** Grade. */
  readonly rating: Rating;
  /** Year. */
  readonly year: Scalars['Int']['input'];
};

/** One event by which cooperatives became others. Seen by who sees one of its sides. */
export type CooperativeReorganisation = Node & {
  readonly __typename?: 'CooperativeReorganisation';
  /** Who wrote this version. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** Commune, as written; null when only the province is known. */
  readonly commune?: Maybe<AdministrativeUnit>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Number of the decision or resolution. */
  readonly decisionNo?: Maybe<Scalars['String']['output']>;
  /** Day on which it took effect. */
  readonly effectiveOn: Scalars['Date']['output'];
  /** Stable id (UUIDv7). */
  readonly id: Scalars['ID']['output'];
  /** What happened. */
  readonly kind: ReorganisationKind;
  /** Remark. Class INTERNAL. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Those before that are in your scope. */
  readonly predecessors: ReadonlyArray<Cooperative>;
  /** Province, as written. */
  readonly province?: Maybe<AdministrativeUnit>;
  /** Where the facts come from. Class INTERNAL. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Those after that are in your scope. */
  readonly successors: ReadonlyArray<Cooperative>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Number of the version, for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of reorganisations. */
export type CooperativeReorganisationConnection = {
  readonly __typename?: 'CooperativeReorganisationConnection';
  /** Records with their cursors. */
  readonly edges: ReadonlyArray<CooperativeReorganisationEdge>;
  /** The records alone. */
  readonly nodes: ReadonlyArray<CooperativeReorganisation>;
  /** What is around the page. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record with its cursor. */
export type CooperativeReorganisationEdge = {
  readonly __typename?: 'CooperativeReorganisationEdge';
  /** Its cursor, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: CooperativeReorganisation;
};

/** Conditions that all hold. */
export type CooperativeReorganisationFilter = {
  /** With this cooperative on either side. */
  readonly cooperativeId?: InputMaybe<Scalars['ID']['input']>;
  /** That took effect in these days. */
  readonly effectiveOn?: InputMaybe<DateRange>;
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<ReorganisationKind>>;
  /** Recorded in this unit, or with a side there. */
  readonly territory?: InputMaybe<TerritoryFilter>;
};

/** What happened. Both sides exist already. Split, consolidation and merger set the legal status of the predecessors to CEASED on the day (TERMINATED for groups); a higher authority that holds their status keeps it, and yours is kept as a claim. */
export type CooperativeReorganisationInput = {
  /** Number of the decision or resolution. */
  readonly decisionNo?: InputMaybe<Scalars['String']['input']>;
  /** Day on which it took effect. */
  readonly effectiveOn: Scalars['Date']['input'];
  /** What happened. */
  readonly kind: ReorganisationKind;
  /** Remark. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Those before: one for SPLIT, SEPARATION and CONVERSION, at least two for CONSOLIDATION, at least one for MERGER; at most 50. */
  readonly predecessorIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Where the facts come from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Those after: at least two for SPLIT, at least one for SEPARATION, one for the others; at most 50. */
  readonly successorIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** Order of a list of reorganisations. */
export type CooperativeReorganisationOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: CooperativeReorganisationOrderField;
};

/** What reorganisations are ordered by. */
export type CooperativeReorganisationOrderField =
  /** Time of recording. */
  | 'CREATED_AT'
  /** Day on which it took effect. */
  | 'EFFECTIVE_ON';

/** What a record of reorganisations came to. */
export type CooperativeReorganisationPayload = {
  readonly __typename?: 'CooperativeReorganisationPayload';
  /** The first one written; null when nothing was. */
  readonly cooperativeReorganisation?: Maybe<CooperativeReorganisation>;
  /** Those written, in the order of the input; empty when nothing was. */
  readonly cooperativeReorganisations: ReadonlyArray<CooperativeReorganisation>;
  /** What is wrong; nothing was written. With FIELD_AUTHORITY: the status of a predecessor stays, the rest was written. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What is questioned; it was written all the same. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** Cooperatives, counted. */
export type CooperativeStatistics = {
  readonly __typename?: 'CooperativeStatistics';
  /** The day of the boundaries. */
  readonly boundariesAt: Scalars['Date']['output'];
  /** Cooperatives that count in more than one row. */
  readonly countedInSeveralGroups: Scalars['Int']['output'];
  /** The groups in the order of the groupings, unknown values last; at most 5,000. None without groupings. */
  readonly rows: ReadonlyArray<CooperativeStatisticsRow>;
  /** Sum of the cooperatives of all rows; more than the total where one counts in several. */
  readonly sumOfGroups: Scalars['Int']['output'];
  /** All of them, each once. */
  readonly total: CooperativeMeasures;
};

/** One group of cooperatives; a key that is not grouped by is null. */
export type CooperativeStatisticsRow = {
  readonly __typename?: 'CooperativeStatisticsRow';
  /** Whether these are the ones of which the unit cannot be told. False unless grouped by territory. */
  readonly isUnresolved: Scalars['Boolean']['output'];
  /** Kind of organisation. */
  readonly kind?: Maybe<CooperativeKind>;
  /** What was counted. */
  readonly measures: CooperativeMeasures;
  /** Operating state. */
  readonly operatingState?: Maybe<OperatingState>;
  /** Position; null also for cooperatives without a woman in any. */
  readonly position?: Maybe<Position>;
  /** Its province; of the unresolved communes the province that they lie in. */
  readonly province?: Maybe<AdministrativeUnit>;
  /** Grade; null also for cooperatives without one. */
  readonly rating?: Maybe<Rating>;
  /** Letter of the section; null also for cooperatives without a business line. */
  readonly sector?: Maybe<Scalars['String']['output']>;
  /** Legal status. */
  readonly status?: Maybe<CooperativeStatus>;
  /** The province or commune; null where that cannot be told. */
  readonly unit?: Maybe<AdministrativeUnit>;
  /** The version of VSIC by which the letter is read. */
  readonly vsicVersion?: Maybe<VsicVersion>;
  /** Year of founding; null also where it is unknown. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** Legal status (Decree 92/2024 Articles 27, 28); held as the registration office gives it. */
export type CooperativeStatus =
  /** Đang hoạt động. */
  | 'ACTIVE'
  /** Đã giải thể, phá sản, chấm dứt tồn tại. */
  | 'CEASED'
  /** Đang làm thủ tục giải thể, bị chia, bị hợp nhất, được sáp nhập. */
  | 'DISSOLVING_OR_REORGANISING'
  /** Đang làm thủ tục phá sản. */
  | 'IN_BANKRUPTCY'
  /** Không hoạt động tại địa chỉ đã đăng ký. */
  | 'NOT_AT_REGISTERED_ADDRESS'
  /** Bị thu hồi do cưỡng chế về quản lý thuế. */
  | 'REVOKED_TAX_ENFORCEMENT'
  /** Tạm ngừng kinh doanh. */
  | 'SUSPENDED'
  /** Đã chấm dứt hoạt động (THT). */
  | 'TERMINATED'
  /** Đang làm thủ tục chấm dứt hoạt động (THT). */
  | 'TERMINATING';

/** A trait. */
export type CooperativeTrait =
  /** Craft. */
  | 'CRAFT'
  /** Eco-tourism. */
  | 'ECO_TOURISM'
  /** Uses high technology. */
  | 'HIGH_TECHNOLOGY'
  /** Organic. */
  | 'ORGANIC'
  /** Part of a value chain. */
  | 'VALUE_CHAIN';

/** A change of a cooperative: what is left out stays as it is, null clears. */
export type CooperativeUpdateInput = {
  /** The seat. */
  readonly address?: InputMaybe<AddressInput>;
  /** All business lines, the main one first; replaces the earlier list. At most 50. */
  readonly businessLines?: InputMaybe<ReadonlyArray<BusinessLineInput>>;
  /** First issue: a year, a month or a day. */
  readonly certificateIssuedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Number of the registration certificate. */
  readonly certificateNo?: InputMaybe<Scalars['String']['input']>;
  /** Charter capital in VND. */
  readonly charterCapitalVnd?: InputMaybe<Scalars['Vnd']['input']>;
  /** Size class as declared. */
  readonly declaredSizeClass?: InputMaybe<SizeClass>;
  /** E-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Level of the Women’s Union that supported the founding. The Union's own to say. */
  readonly establishmentSupportLevel?: InputMaybe<UnionLevel>;
  /** When that support was given: a year, a month or a day. The Union's own to say. */
  readonly establishmentSupportOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Unit of that level. The Union's own to say. */
  readonly establishmentSupportUnit?: InputMaybe<TerritoryFilter>;
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Founding: a year, month or day. */
  readonly foundedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Full or simplified governance. */
  readonly governanceModel?: InputMaybe<GovernanceModel>;
  /** The cooperative. */
  readonly id: Scalars['ID']['input'];
  /** Kind of organisation. */
  readonly kind?: InputMaybe<CooperativeKind>;
  /** Degrees north, WGS 84. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Number of an old district registration. */
  readonly legacyRegistrationNo?: InputMaybe<Scalars['String']['input']>;
  /** Name of the legal representative. */
  readonly legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  /** Degrees east, WGS 84. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Name in full. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Whether it works in fact. */
  readonly operatingState?: InputMaybe<OperatingState>;
  /** Day on which the operating state was seen. */
  readonly operatingStateOn?: InputMaybe<Scalars['Date']['input']>;
  /** Telephone; kept as +84…. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Products to add or update, by name. At most 100. */
  readonly products?: InputMaybe<ReadonlyArray<CooperativeProductInput>>;
  /** Ground of the publication: consent, decision. */
  readonly publicationBasis?: InputMaybe<Scalars['String']['input']>;
  /** Whether the profile may be shown to anybody. */
  readonly publicationState?: InputMaybe<PublicationState>;
  /**
   * Whether current managers' names are published with it; without effect until it is registered, that is, has a tax code
   * (Law 17/2023/QH15; Decree 92/2024 Article 14).
   */
  readonly publishesManagers?: InputMaybe<Scalars['Boolean']['input']>;
  /** Grades to add or update, by year. At most 50. */
  readonly ratings?: InputMaybe<ReadonlyArray<CooperativeRatingInput>>;
  /** Short or trade name. */
  readonly shortName?: InputMaybe<Scalars['String']['input']>;
  /** Where the facts come from: a document, a list, a system. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Legal status. */
  readonly status?: InputMaybe<CooperativeStatus>;
  /** Day since which the legal status holds. */
  readonly statusOn?: InputMaybe<Scalars['Date']['input']>;
  /** Code of the cooperative = tax code, 10 digits, or 13 for a dependent unit; null allowed for groups. */
  readonly taxCode?: InputMaybe<Scalars['String']['input']>;
  /** All traits; replaces the earlier list. At most 5. */
  readonly traits?: InputMaybe<ReadonlyArray<CooperativeTrait>>;
  /** Web address. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

/** What the registry does not know of a cooperative and should. */
export type DataGap =
  /** Its commune was divided at a reform, or has no known successor: somebody has to say where it lies today. */
  | 'COMMUNE_UNRESOLVED'
  /** No figures as of a day of this year. */
  | 'NO_FIGURES_THIS_YEAR'
  /** No woman in any position today: nobody leads it, or nobody has said who does. */
  | 'NO_KNOWN_MANAGER'
  /** A cooperative or a union of cooperatives, which the law registers, without a tax code. */
  | 'NO_TAX_CODE';

/** A page of cooperatives with gaps. */
export type DataGapConnection = {
  readonly __typename?: 'DataGapConnection';
  /** How many of the whole list have each gap, every gap named; counted only when asked for. */
  readonly counts: ReadonlyArray<DataGapCount>;
  /** Cooperatives with their cursors. */
  readonly edges: ReadonlyArray<DataGapEdge>;
  /** The cooperatives alone. */
  readonly nodes: ReadonlyArray<CooperativeDataGaps>;
  /** What is around the page. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many cooperatives have a gap. */
export type DataGapCount = {
  readonly __typename?: 'DataGapCount';
  /** Cooperatives that have it. */
  readonly cooperatives: Scalars['Int']['output'];
  /** The gap. */
  readonly gap: DataGap;
};

/** A cooperative with its cursor. */
export type DataGapEdge = {
  readonly __typename?: 'DataGapEdge';
  /** Its cursor, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The cooperative and its gaps. */
  readonly node: CooperativeDataGaps;
};

/** Conditions that all hold. */
export type DataGapFilter = {
  /** That have one of these gaps. */
  readonly gap?: InputMaybe<ReadonlyArray<DataGap>>;
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<CooperativeKind>>;
  /** In this unit, in the boundaries of the day named. */
  readonly territory?: InputMaybe<TerritoryFilter>;
};

/** How much of a date is known. The end of what began in the same year or month stands a day after its beginning. */
export type DatePrecision =
  /** The very day. */
  | 'DAY'
  /** Year and month; the date stands at the first. */
  | 'MONTH'
  /** The year only; the date stands at 1 January. */
  | 'YEAR';

/** A range of days, both included. */
export type DateRange = {
  /** First day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * A spell of work of a person in a cooperative or group `[fromOn, toOn)`. It stands where its cooperative stands. A change of
 * kind or contract ends a spell and opens the next.
 */
export type Employment = Node & {
  readonly __typename?: 'Employment';
  /** Who wrote this version. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** What it stands on; null when unknown. */
  readonly contract?: Maybe<EmploymentContract>;
  /** The cooperative or group. */
  readonly cooperative?: Maybe<Cooperative>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Why it ended. Class PERSONAL. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** First day of the spell; the first day of what `fromOnPrecision` says. Null when unknown. */
  readonly fromOn?: Maybe<Scalars['Date']['output']>;
  /** How much of `fromOn` is known; null when nothing is. */
  readonly fromOnPrecision?: Maybe<DatePrecision>;
  /** Stable id (UUIDv7) of the spell; it tells nothing of other spells of the person. */
  readonly id: Scalars['ID']['output'];
  /** Whether the spell holds today. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** Whether social insurance is paid; null when unknown. */
  readonly isInsured?: Maybe<Scalars['Boolean']['output']>;
  /** What the work is called. */
  readonly jobTitle?: Maybe<Scalars['String']['output']>;
  /** How lasting the job is. */
  readonly kind: EmploymentKind;
  /** Income of a month, in VND. Class FINANCE. */
  readonly monthlyIncomeVnd?: Maybe<Scalars['Vnd']['output']>;
  /** The worker. */
  readonly person?: Maybe<PersonDetails>;
  /** The spell that this one continues on other terms. */
  readonly previous?: Maybe<Employment>;
  /** Where the facts come from. Class INTERNAL. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** First day no longer; null while it lasts. */
  readonly toOn?: Maybe<Scalars['Date']['output']>;
  /** How much of `toOn` is known; null while it lasts. */
  readonly toOnPrecision?: Maybe<DatePrecision>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Number of the version, for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/**
 * Other terms from a day on: the spell ends that day and the next one begins, with what is not said taken over. Kind or
 * contract must differ; what was wrongly recorded is corrected by `employmentUpdate`.
 */
export type EmploymentChangeInput = {
  /** What it stands on from then on. */
  readonly contract?: InputMaybe<EmploymentContract>;
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** First day of the next spell: a year, a month or a day. */
  readonly fromOn: Scalars['PartialDate']['input'];
  /** The spell that ends. */
  readonly id: Scalars['ID']['input'];
  /** Whether social insurance is paid. */
  readonly isInsured?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the work is called. */
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** How lasting the job is from then on. */
  readonly kind?: InputMaybe<EmploymentKind>;
  /** Income of a month, in VND. */
  readonly monthlyIncomeVnd?: InputMaybe<Scalars['Vnd']['input']>;
  /** Where the facts come from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

/** A page of employments. */
export type EmploymentConnection = {
  readonly __typename?: 'EmploymentConnection';
  /** Records with their cursors. */
  readonly edges: ReadonlyArray<EmploymentEdge>;
  /** The records alone. */
  readonly nodes: ReadonlyArray<Employment>;
  /** What is around the page. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for, at the price of 500 fields. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What the job stands on (Labour Code 45/2019/QH14 Articles 14 and 20). */
export type EmploymentContract =
  /** Hợp đồng xác định thời hạn, at most 36 months. */
  | 'FIXED_TERM'
  /** No contract, such as members who work in their own cooperative. */
  | 'NONE'
  /** Hợp đồng không xác định thời hạn. */
  | 'OPEN_ENDED'
  /** Hợp đồng bằng lời nói. */
  | 'ORAL';

/** A record with its cursor. */
export type EmploymentEdge = {
  readonly __typename?: 'EmploymentEdge';
  /** Its cursor, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Employment;
};

/** The end of a spell. */
export type EmploymentEndInput = {
  /** Why it ended. */
  readonly endReason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The spell. */
  readonly id: Scalars['ID']['input'];
  /** First day no longer: a year, a month or a day. */
  readonly toOn: Scalars['PartialDate']['input'];
};

/** Conditions that all hold. */
export type EmploymentFilter = {
  /** Standing on one of these. */
  readonly contract?: InputMaybe<ReadonlyArray<EmploymentContract>>;
  /** In this cooperative. */
  readonly cooperativeId?: InputMaybe<Scalars['ID']['input']>;
  /** Of workers of this gender. */
  readonly gender?: InputMaybe<Gender>;
  /** Whether the spell holds today. */
  readonly isCurrent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether social insurance is paid; unknown is neither. */
  readonly isInsured?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this kind. */
  readonly kind?: InputMaybe<EmploymentKind>;
  /**
   * Words of the worker's name, in any order, with accents or without; every word must occur, a title before them (Bà, Chị)
   * need not. Ordered by RELEVANCE unless ordered otherwise. FORBIDDEN for roles that may not read names.
   */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Begun in these days; one whose day is unknown did not. */
  readonly startedOn?: InputMaybe<DateRange>;
  /** In cooperatives in this unit. */
  readonly territory?: InputMaybe<TerritoryFilter>;
};

/** How lasting a job is. */
export type EmploymentKind =
  /** Việc làm thời vụ. */
  | 'SEASONAL'
  /** Việc làm ổn định: an open-ended contract, or twelve months without a break (ASSUMED). */
  | 'STABLE';

/** Order of a list of employments. */
export type EmploymentOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: EmploymentOrderField;
};

/** What employments are ordered by. */
export type EmploymentOrderField =
  /** Time of recording. */
  | 'CREATED_AT'
  /**
   * How well the names fit `filter.search`: with the accents as typed, then without; the whole name, words, beginnings of
   * words; where fewer than ten have the words as typed, those off by a letter a word, too. ASC: the best first. Only with a
   * search, and what a search is ordered by when nothing is said.
   */
  | 'RELEVANCE'
  /** The first day; those without a day as the oldest. */
  | 'STARTED_ON';

/** What a write of employments came to. */
export type EmploymentPayload = {
  readonly __typename?: 'EmploymentPayload';
  /** The first one written, of a change the next spell; null when nothing was. */
  readonly employment?: Maybe<Employment>;
  /** Those written, in the order of the input; empty when nothing was. */
  readonly employments: ReadonlyArray<Employment>;
  /** What is wrong; nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What is questioned; it was written all the same. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** A spell of work to be recorded, where its cooperative stands. The worker is said in one way of three. */
export type EmploymentStartInput = {
  /** What it stands on. */
  readonly contract?: InputMaybe<EmploymentContract>;
  /** The cooperative or group. */
  readonly cooperativeId: Scalars['ID']['input'];
  /** Why it ended. */
  readonly endReason?: InputMaybe<Scalars['String']['input']>;
  /** First day of the spell: a year, a month or a day. */
  readonly fromOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Whether social insurance is paid. */
  readonly isInsured?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the work is called. */
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** How lasting the job is. */
  readonly kind: EmploymentKind;
  /** The worker, when it is the person of this membership. */
  readonly memberId?: InputMaybe<Scalars['ID']['input']>;
  /** Income of a month, in VND. */
  readonly monthlyIncomeVnd?: InputMaybe<Scalars['Vnd']['input']>;
  /** The worker. */
  readonly person?: InputMaybe<PersonInput>;
  /** Where the facts come from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** First day no longer: a year, a month or a day; left out while it lasts. */
  readonly toOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The worker, when she is this woman manager. */
  readonly womenManagerId?: InputMaybe<Scalars['ID']['input']>;
};

/** A correction: what is left out stays as it is, null clears. */
export type EmploymentUpdateInput = {
  /** What it stands on. */
  readonly contract?: InputMaybe<EmploymentContract>;
  /** Why it ended. */
  readonly endReason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** First day of the spell: a year, a month or a day. */
  readonly fromOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The spell. */
  readonly id: Scalars['ID']['input'];
  /** Whether social insurance is paid. */
  readonly isInsured?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the work is called. */
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** How lasting the job is. */
  readonly kind?: InputMaybe<EmploymentKind>;
  /** Income of a month, in VND. */
  readonly monthlyIncomeVnd?: InputMaybe<Scalars['Vnd']['input']>;
  /** What is to change of the worker; only for roles that read names. */
  readonly person?: InputMaybe<PersonChangeInput>;
  /** Where the facts come from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** First day no longer: a year, a month or a day; null when it lasts after all. */
  readonly toOn?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** The number of a cooperative in another system. One a system and value. */
export type ExternalIdentifier = Node & {
  readonly __typename?: 'ExternalIdentifier';
  /** Who wrote this version. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** Commune, as written; null when only the province is known. */
  readonly commune?: Maybe<AdministrativeUnit>;
  /** The cooperative. */
  readonly cooperative?: Maybe<Cooperative>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Day since which that system does not use it; null while it does. Class INTERNAL. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Stable id (UUIDv7). */
  readonly id: Scalars['ID']['output'];
  /** Province, as written. */
  readonly province?: Maybe<AdministrativeUnit>;
  /** The system, such as `VCA` or `NATIONAL_COOPERATIVE_SYSTEM`: capital letters, digits and underscores. Class INTERNAL. */
  readonly system?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The number in it, as that system writes it. Class INTERNAL. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** Number of the version, for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of identifiers. */
export type ExternalIdentifierConnection = {
  readonly __typename?: 'ExternalIdentifierConnection';
  /** Records with their cursors. */
  readonly edges: ReadonlyArray<ExternalIdentifierEdge>;
  /** The records alone. */
  readonly nodes: ReadonlyArray<ExternalIdentifier>;
  /** What is around the page. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record with its cursor. */
export type ExternalIdentifierEdge = {
  readonly __typename?: 'ExternalIdentifierEdge';
  /** Its cursor, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: ExternalIdentifier;
};

/** Conditions that all hold. */
export type ExternalIdentifierFilter = {
  /** Of this cooperative. */
  readonly cooperativeId?: InputMaybe<Scalars['ID']['input']>;
  /** In this system. */
  readonly system?: InputMaybe<Scalars['String']['input']>;
  /** Of cooperatives in this unit. */
  readonly territory?: InputMaybe<TerritoryFilter>;
  /** With exactly this value. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/** The number of a cooperative in another system. */
export type ExternalIdentifierKey = {
  /** The system. */
  readonly system: Scalars['String']['input'];
  /** The value in it, exactly. */
  readonly value: Scalars['String']['input'];
};

/** Order of a list of identifiers. */
export type ExternalIdentifierOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: ExternalIdentifierOrderField;
};

/** What identifiers are ordered by. */
export type ExternalIdentifierOrderField =
  /** Time of recording. */
  | 'CREATED_AT';

/** What a write of external identifiers came to. */
export type ExternalIdentifierPayload = {
  readonly __typename?: 'ExternalIdentifierPayload';
  /** The first one written; null when nothing was. */
  readonly externalIdentifier?: Maybe<ExternalIdentifier>;
  /** Those written, in the order of the input; empty when nothing was. */
  readonly externalIdentifiers: ReadonlyArray<ExternalIdentifier>;
  /** What is wrong; nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What is questioned; it was written all the same. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** An identifier to be recorded. A value that a cooperative anywhere has in the system already is refused with VALUE_TAKEN. */
export type ExternalIdentifierRecordInput = {
  /** The cooperative. */
  readonly cooperativeId: Scalars['ID']['input'];
  /** Day since which that system does not use it. */
  readonly endedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The system: capital letters, digits and underscores, at most 60. */
  readonly system: Scalars['String']['input'];
  /** The number in it, at most 200 characters. */
  readonly value: Scalars['String']['input'];
};

/** A change: what is left out stays as it is, null clears. The value stays: another one is another identifier. */
export type ExternalIdentifierUpdateInput = {
  /** Day since which that system does not use it. */
  readonly endedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The record. */
  readonly id: Scalars['ID']['input'];
};

/** The authority that set the present value of a legal fact. A lower one cannot overwrite it. */
export type FieldAuthority = {
  readonly __typename?: 'FieldAuthority';
  /** REGISTRATION_OFFICE, COOPERATIVE_ALLIANCE, PROVINCIAL_PORTAL or WOMENS_UNION. */
  readonly authority: Scalars['String']['output'];
  /** The field. */
  readonly field: Scalars['String']['output'];
};

/** What a version changed in one field. */
export type FieldChange = {
  readonly __typename?: 'FieldChange';
  /** The value in this version, in the same form; null: none. */
  readonly after?: Maybe<Scalars['JSON']['output']>;
  /** The value in the version before, in the form of REST: records by their id, units with code and name. Null: none, or not shown. */
  readonly before?: Maybe<Scalars['JSON']['output']>;
  /** Name of the field, as on the record's type. */
  readonly field: Scalars['String']['output'];
};

/** Where money comes from. */
export type FundingSource =
  /** Agribank. */
  | 'AGRIBANK'
  /** Budget of the commune. */
  | 'COMMUNE_BUDGET'
  /** Cooperative Support Fund. */
  | 'COOPERATIVE_SUPPORT_FUND'
  /** Budget of the district, until June 2025. */
  | 'DISTRICT_BUDGET'
  /** Other programmes (lồng ghép). */
  | 'MAINSTREAMED'
  /** Another. */
  | 'OTHER'
  /** Budget of the province. */
  | 'PROVINCE_BUDGET'
  /** Society (xã hội hoá). */
  | 'SOCIALISED'
  /** Social Policy Bank. */
  | 'SOCIAL_POLICY_BANK'
  /** Central budget. */
  | 'STATE_BUDGET'
  /** TYM microfinance. */
  | 'TYM'
  /** The Women’s Union. */
  | 'UNION';

/** Gender. */
export type Gender =
  /** Nữ. */
  | 'FEMALE'
  /** Nam. */
  | 'MALE'
  /** Not known. */
  | 'UNKNOWN';

/** Governance (Law 17/2023/QH15 Article 56). */
export type GovernanceModel =
  /** Đầy đủ. */
  | 'FULL'
  /** Rút gọn. */
  | 'SIMPLIFIED';

/** What a target counts. Names in Vietnamese: `indicators`. COOPERATIVE is HTX and unions of cooperatives, COOPERATIVE_GROUP is THT. */
export type Indicator =
  /** Share of borrowing households that save. */
  | 'BORROWING_HOUSEHOLDS_SAVING_RATE'
  /** Share of Union officers skilled in supporting cooperatives. */
  | 'CADRES_SKILLED_RATE'
  /** Share of women-managed cooperatives and groups strengthened. */
  | 'COOPERATIVES_AND_GROUPS_STRENGTHENED_RATE'
  /** Share of cooperatives helped with brand, label, traceability or distribution. */
  | 'COOPERATIVES_BRAND_SUPPORTED_RATE'
  /** Women-managed cooperatives founded with support of the Union. */
  | 'COOPERATIVES_ESTABLISHED'
  /** Cooperatives founded with the Union that still operate. */
  | 'COOPERATIVES_MAINTAINED'
  /** Women-managed cooperatives strengthened. */
  | 'COOPERATIVES_STRENGTHENED'
  /** Cooperatives of which leaders or members were trained. */
  | 'COOPERATIVES_WITH_TRAINED_LEADERS'
  /** Women-managed cooperative groups founded with support of the Union. */
  | 'COOPERATIVE_GROUPS_ESTABLISHED'
  /** Cooperative groups founded with the Union that still operate. */
  | 'COOPERATIVE_GROUPS_MAINTAINED'
  /** Women-managed cooperative groups strengthened. */
  | 'COOPERATIVE_GROUPS_STRENGTHENED'
  /** Households with a woman helped out of poverty. */
  | 'HOUSEHOLDS_OUT_OF_POVERTY'
  /** Borrowers inspected. */
  | 'INSPECTED_BORROWERS'
  /** Share of borrowers inspected. */
  | 'INSPECTED_BORROWERS_RATE'
  /** Communes inspected. */
  | 'INSPECTED_COMMUNES'
  /** Share of communes inspected. */
  | 'INSPECTED_COMMUNES_RATE'
  /** Districts inspected. */
  | 'INSPECTED_DISTRICTS'
  /** Savings and loan groups inspected. */
  | 'INSPECTED_SAVINGS_AND_LOAN_GROUPS'
  /** Share of savings and loan groups inspected. */
  | 'INSPECTED_SAVINGS_AND_LOAN_GROUPS_RATE'
  /** Share of members and women workers trained for their trade. */
  | 'MEMBERS_AND_WOMEN_WORKERS_VOCATIONALLY_TRAINED_RATE'
  /** Share of members trained in e-commerce. */
  | 'MEMBERS_ECOMMERCE_TRAINED_RATE'
  /** The interim review is held. */
  | 'MILESTONE_INTERIM_REVIEW'
  /** The programme is explained to Union officers. */
  | 'MILESTONE_PROGRAMME_BRIEFING_OF_CADRES'
  /** Cooperatives and groups are reviewed, counted and classified. */
  | 'MILESTONE_REVIEW_AND_CLASSIFICATION'
  /** A list of cooperatives to support is drawn up. */
  | 'MILESTONE_REVIEW_LIST'
  /** A network of women leaders of cooperatives is built. */
  | 'MILESTONE_WOMEN_COOPERATIVE_LEADERS_NETWORK'
  /** An association of women entrepreneurs is founded. */
  | 'MILESTONE_WOMEN_ENTREPRENEURS_ASSOCIATION'
  /** Pilot models of circular agriculture. */
  | 'MODEL_CIRCULAR_AGRICULTURE'
  /** Pilot models of green stations. */
  | 'MODEL_GREEN_STATION'
  /** Pilot models of organic agriculture with eco-tourism. */
  | 'MODEL_ORGANIC_ECOTOURISM'
  /** Share of new loans inspected within 30 days. */
  | 'NEW_LOANS_INSPECTED_IN_30_DAYS_RATE'
  /** Persons trained. */
  | 'PERSONS_TRAINED'
  /** Persons of both genders with a stable job. */
  | 'STABLE_JOBS'
  /** Share of Union officers on cooperative duty trained. */
  | 'SUPPORT_CADRES_TRAINED_RATE'
  /** Training classes held. */
  | 'TRAINING_CLASSES_HELD'
  /** Share of women managers who hold a certificate. */
  | 'WOMEN_MANAGERS_CERTIFIED_RATE'
  /** Share of women managers trained. */
  | 'WOMEN_MANAGERS_TRAINED_RATE'
  /** Women whose job began in the period. */
  | 'WOMEN_NEW_JOBS'
  /** Women with a stable job in cooperatives and groups. */
  | 'WOMEN_STABLE_JOBS'
  /** Women with a stable job in cooperatives. */
  | 'WOMEN_STABLE_JOBS_COOPERATIVES'
  /** Women with a stable job in cooperative groups. */
  | 'WOMEN_STABLE_JOBS_COOPERATIVE_GROUPS'
  /** Share of women with a stable job in cooperatives. */
  | 'WOMEN_STABLE_JOBS_RATE_COOPERATIVES'
  /** Share of women with a stable job in cooperative groups. */
  | 'WOMEN_STABLE_JOBS_RATE_COOPERATIVE_GROUPS'
  /** Women workers trained or referred to vocational training. */
  | 'WOMEN_WORKERS_TRAINED_OR_REFERRED';

/** An indicator of the catalogue. */
export type IndicatorDefinition = {
  readonly __typename?: 'IndicatorDefinition';
  /** Its code. */
  readonly code: Indicator;
  /** Its name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Its name in Vietnamese. */
  readonly nameVi: Scalars['String']['output'];
  /** What its figures are in. */
  readonly unit: TargetUnit;
};

/** A term of a woman in a position of a cooperative. */
export type ManagementPosition = Node & {
  readonly __typename?: 'ManagementPosition';
  /** Who wrote this version. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** The cooperative; null when it is not in your scope. */
  readonly cooperative?: Maybe<Cooperative>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Minutes or decision. Class INTERNAL. */
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  /** Why it ended. Class PERSONAL. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** First day in the position; the first day of what `fromOnPrecision` says. */
  readonly fromOn: Scalars['Date']['output'];
  /** How much of `fromOn` is known. */
  readonly fromOnPrecision: DatePrecision;
  /** Stable id (UUIDv7). */
  readonly id: Scalars['ID']['output'];
  /** Whether she holds it today. Derived. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** The position. */
  readonly position: Position;
  /** Elected or hired. */
  readonly selection?: Maybe<Selection>;
  /** When the term is to end; the first day of what `termEndsOnPrecision` says. */
  readonly termEndsOn?: Maybe<Scalars['Date']['output']>;
  /** How much of `termEndsOn` is known. */
  readonly termEndsOnPrecision?: Maybe<DatePrecision>;
  /** First day no longer in it; null while she holds it. */
  readonly toOn?: Maybe<Scalars['Date']['output']>;
  /** How much of `toOn` is known; null while she holds it. */
  readonly toOnPrecision?: Maybe<DatePrecision>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Number of the version, for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** The woman; null when her record is not in your scope. Published: only in a current position of a registered cooperative that publishes its managers. */
  readonly womenManager?: Maybe<WomenManager>;
};

/** The end of a term, or another end for one that has ended. */
export type ManagementPositionEndInput = {
  /** Why it ended. Left out: as it is; null: cleared. */
  readonly endReason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The term. */
  readonly id: Scalars['ID']['input'];
  /** First day no longer in the position: a year, a month or a day. */
  readonly toOn: Scalars['PartialDate']['input'];
};

/** What a write of terms came to. */
export type ManagementPositionPayload = {
  readonly __typename?: 'ManagementPositionPayload';
  /** The first one written; null when nothing was. */
  readonly managementPosition?: Maybe<ManagementPosition>;
  /** Those written, in the order of the input; empty when nothing was. */
  readonly managementPositions: ReadonlyArray<ManagementPosition>;
  /** What is wrong; nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the law would question but real records show; it was written all the same. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** A term to be recorded. */
export type ManagementPositionStartInput = {
  /** The cooperative or group. */
  readonly cooperativeId: Scalars['ID']['input'];
  /** Minutes or decision. */
  readonly documentNo?: InputMaybe<Scalars['String']['input']>;
  /** First day in the position: a year, a month or a day. */
  readonly fromOn: Scalars['PartialDate']['input'];
  /** The position. */
  readonly position: Position;
  /** Elected or hired. */
  readonly selection?: InputMaybe<Selection>;
  /** When the term is to end: a year, a month or a day; more than five years is questioned. */
  readonly termEndsOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** First day no longer in it: a year, a month or a day; left out while she holds it. */
  readonly toOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The woman. */
  readonly womenManagerId: Scalars['ID']['input'];
};

/** An article, film or broadcast about a cooperative or a woman manager. Public once published. */
export type MediaItem = Node & {
  readonly __typename?: 'MediaItem';
  /** Who wrote this version. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** Commune, as written; null when only the province is known. */
  readonly commune?: Maybe<AdministrativeUnit>;
  /** About whom; null when about no single one. */
  readonly cooperative?: Maybe<Cooperative>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Stable id (UUIDv7). */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: MediaKind;
  /** Newspaper, station or page. */
  readonly outlet?: Maybe<Scalars['String']['output']>;
  /** Province, as written. */
  readonly province?: Maybe<AdministrativeUnit>;
  /** Whether the registry shows it to anybody. */
  readonly publicationState: PublicationState;
  /** When it appeared; the first day of what `publishedOnPrecision` says. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** How much of `publishedOn` is known; null when nothing is. */
  readonly publishedOnPrecision?: Maybe<DatePrecision>;
  /** Where the facts come from. Class INTERNAL. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** What it says. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Where it is found. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Number of the version, for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** About which woman manager. Class PERSONAL. */
  readonly womenManager?: Maybe<WomenManager>;
};

/** A page of media items. */
export type MediaItemConnection = {
  readonly __typename?: 'MediaItemConnection';
  /** Records with their cursors. */
  readonly edges: ReadonlyArray<MediaItemEdge>;
  /** The records alone. */
  readonly nodes: ReadonlyArray<MediaItem>;
  /** What is around the page. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item. It stands where `place` says, else where its cooperative stands, else where the woman was recorded. */
export type MediaItemCreateInput = {
  /** About whom. */
  readonly cooperativeId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is. */
  readonly kind: MediaKind;
  /** Newspaper, station or page. */
  readonly outlet?: InputMaybe<Scalars['String']['input']>;
  /** Where it belongs. Needed when neither a cooperative nor a woman manager is named. */
  readonly place?: InputMaybe<PlaceInput>;
  /** Whether anybody may see it; UNPUBLISHED when left out of a new one. */
  readonly publicationState?: InputMaybe<PublicationState>;
  /** When it appeared: a year, a month or a day. */
  readonly publishedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Where the facts come from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** What it says. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** Where it is found: a web address. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** About which woman manager. */
  readonly womenManagerId?: InputMaybe<Scalars['ID']['input']>;
};

/** A record with its cursor. */
export type MediaItemEdge = {
  readonly __typename?: 'MediaItemEdge';
  /** Its cursor, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: MediaItem;
};

/** Conditions that all hold. */
export type MediaItemFilter = {
  /** About this cooperative. */
  readonly cooperativeId?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<MediaKind>>;
  /** In one of these states. */
  readonly publicationState?: InputMaybe<ReadonlyArray<PublicationState>>;
  /** Appeared in these days. */
  readonly publishedOn?: InputMaybe<DateRange>;
  /** In this unit. */
  readonly territory?: InputMaybe<TerritoryFilter>;
  /** About this woman manager; FORBIDDEN for a role that may not read whom an item is about. */
  readonly womenManagerId?: InputMaybe<Scalars['ID']['input']>;
};

/** Order of a list of media items. */
export type MediaItemOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: MediaItemOrderField;
};

/** What media items are ordered by. */
export type MediaItemOrderField =
  /** Time of recording. */
  | 'CREATED_AT'
  /** When it appeared; those without a day as the oldest. */
  | 'PUBLISHED_ON';

/** What a write of media items came to. */
export type MediaItemPayload = {
  readonly __typename?: 'MediaItemPayload';
  /** The first one written; null when nothing was. */
  readonly mediaItem?: Maybe<MediaItem>;
  /** Those written, in the order of the input; empty when nothing was. */
  readonly mediaItems: ReadonlyArray<MediaItem>;
  /** What is wrong; nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What is questioned; it was written all the same. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** A change: what is left out stays as it is, null clears. */
export type MediaItemUpdateInput = {
  /** About whom. */
  readonly cooperativeId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The record. */
  readonly id: Scalars['ID']['input'];
  /** What it is. */
  readonly kind?: InputMaybe<MediaKind>;
  /** Newspaper, station or page. */
  readonly outlet?: InputMaybe<Scalars['String']['input']>;
  /** Whether anybody may see it; UNPUBLISHED when left out of a new one. */
  readonly publicationState?: InputMaybe<PublicationState>;
  /** When it appeared: a year, a month or a day. */
  readonly publishedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Where the facts come from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** What it says. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Where it is found: a web address. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** About which woman manager. */
  readonly womenManagerId?: InputMaybe<Scalars['ID']['input']>;
};

/** What it is. */
export type MediaKind =
  /** Article. */
  | 'ARTICLE'
  /** Radio or television. */
  | 'BROADCAST'
  /** Film or clip. */
  | 'FILM'
  /** Photographs. */
  | 'PHOTOS'
  /** Book, leaflet, handbook. */
  | 'PUBLICATION';

/** A membership in a cooperative or group `[fromOn, toOn)`. It stands where its cooperative stands. */
export type Member = Node & {
  readonly __typename?: 'Member';
  /** Share of the capital, in VND. Class FINANCE. */
  readonly capitalShareVnd?: Maybe<Scalars['Vnd']['output']>;
  /** Who wrote this version. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** The cooperative or group. */
  readonly cooperative?: Maybe<Cooperative>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Number of the document. Class INTERNAL. */
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  /** Why it ended. Class PERSONAL. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** First day of the membership; the first day of what `fromOnPrecision` says. Null when unknown. */
  readonly fromOn?: Maybe<Scalars['Date']['output']>;
  /** How much of `fromOn` is known; null when nothing is. */
  readonly fromOnPrecision?: Maybe<DatePrecision>;
  /** Stable id (UUIDv7) of the membership; it tells nothing of other memberships of the person. */
  readonly id: Scalars['ID']['output'];
  /** Whether the membership holds today. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** What the member is to it. */
  readonly kind: MemberKind;
  /** The member where it is a cooperative or group of the registry; null when it is not in your scope. */
  readonly memberCooperative?: Maybe<Cooperative>;
  /** Tax code or registration number of the body. Class PERSONAL. */
  readonly partyCode?: Maybe<Scalars['String']['output']>;
  /** Who or what the member is. */
  readonly partyKind: MemberPartyKind;
  /** Name of the household or body. Class PERSONAL, for a household is called by its head. */
  readonly partyName?: Maybe<Scalars['String']['output']>;
  /** The member, or who represents the household or body; null when a body is named without anybody. */
  readonly person?: Maybe<PersonDetails>;
  /** Where the facts come from. Class INTERNAL. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** First day no longer a member; null while it lasts. */
  readonly toOn?: Maybe<Scalars['Date']['output']>;
  /** How much of `toOn` is known; null while it lasts. */
  readonly toOnPrecision?: Maybe<DatePrecision>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Number of the version, for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of members. */
export type MemberConnection = {
  readonly __typename?: 'MemberConnection';
  /** Records with their cursors. */
  readonly edges: ReadonlyArray<MemberEdge>;
  /** The records alone. */
  readonly nodes: ReadonlyArray<Member>;
  /** What is around the page. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for, at the price of 500 fields. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A member to be recorded, where its cooperative stands. */
export type MemberCreateInput = {
  /** Share of the capital, in VND. */
  readonly capitalShareVnd?: InputMaybe<Scalars['Vnd']['input']>;
  /** The cooperative or group. */
  readonly cooperativeId: Scalars['ID']['input'];
  /** Number of the document. */
  readonly documentNo?: InputMaybe<Scalars['String']['input']>;
  /** Why it ended. */
  readonly endReason?: InputMaybe<Scalars['String']['input']>;
  /** First day of the membership: a year, a month or a day. */
  readonly fromOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** What the member is to it. */
  readonly kind: MemberKind;
  /** The member, when it is a cooperative or group of the registry. */
  readonly memberCooperativeId?: InputMaybe<Scalars['ID']['input']>;
  /** Tax code or registration number of the body; none for a person. Never a personal identification number. */
  readonly partyCode?: InputMaybe<Scalars['String']['input']>;
  /** Who or what the member is; INDIVIDUAL when left out. */
  readonly partyKind?: InputMaybe<MemberPartyKind>;
  /** Name of the household or body; none for a person. */
  readonly partyName?: InputMaybe<Scalars['String']['input']>;
  /** The member, or who represents the household or body. */
  readonly person?: InputMaybe<PersonInput>;
  /** Where the facts come from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** First day no longer a member: a year, a month or a day; left out while it lasts. */
  readonly toOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The member or representative, when she is this woman manager; then without `person`. */
  readonly womenManagerId?: InputMaybe<Scalars['ID']['input']>;
};

/** A record with its cursor. */
export type MemberEdge = {
  readonly __typename?: 'MemberEdge';
  /** Its cursor, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Member;
};

/** The end of a membership. */
export type MemberEndInput = {
  /** Why it ended. */
  readonly endReason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** First day no longer a member: a year, a month or a day. */
  readonly toOn: Scalars['PartialDate']['input'];
};

/** Conditions that all hold. */
export type MemberFilter = {
  /** Of this cooperative. */
  readonly cooperativeId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this gender: the member, or who represents it. */
  readonly gender?: InputMaybe<Gender>;
  /** Whether the membership holds today. */
  readonly isCurrent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Joined in these days; one whose day is unknown did not. */
  readonly joinedOn?: InputMaybe<DateRange>;
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<MemberKind>>;
  /** Whose party is one of these. */
  readonly partyKind?: InputMaybe<ReadonlyArray<MemberPartyKind>>;
  /**
   * Words of the name of the person, household or body, in any order, with accents or without; every word must occur, a title
   * before them (Bà, Chị, HTX) need not. Ordered by RELEVANCE unless ordered otherwise. FORBIDDEN for roles that may not read
   * names.
   */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Of cooperatives in this unit. */
  readonly territory?: InputMaybe<TerritoryFilter>;
};

/** What a member is to the cooperative (Law 17/2023/QH15 Article 4(17)–(19)). */
export type MemberKind =
  /** Thành viên liên kết góp vốn: capital alone; no vote. */
  | 'ASSOCIATE_CONTRIBUTING'
  /** Thành viên liên kết không góp vốn: services or labour, no capital; no vote. */
  | 'ASSOCIATE_NON_CONTRIBUTING'
  /** Thành viên chính thức: capital, and use of services or labour; votes. */
  | 'OFFICIAL';

/** Order of a list of members. */
export type MemberOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: MemberOrderField;
};

/** What members are ordered by. */
export type MemberOrderField =
  /** Time of recording. */
  | 'CREATED_AT'
  /** The day of joining; those without a day as the oldest. */
  | 'JOINED_ON'
  /**
   * How well the names fit `filter.search`: with the accents as typed, then without; the whole name, words, beginnings of
   * words; where fewer than ten have the words as typed, those off by a letter a word, too. ASC: the best first. Only with a
   * search, and what a search is ordered by when nothing is said.
   */
  | 'RELEVANCE';

/** Who or what a member is (Law 17/2023/QH15 Article 30). */
export type MemberPartyKind =
  /** Tổ hợp tác, through one representative. */
  | 'COOPERATIVE_GROUP'
  /** Cá nhân là nhà đầu tư nước ngoài. */
  | 'FOREIGN_INVESTOR'
  /** Hộ gia đình, through one representative. */
  | 'HOUSEHOLD'
  /** Cá nhân: a Vietnamese person. */
  | 'INDIVIDUAL'
  /** Pháp nhân Việt Nam: a cooperative in a union of cooperatives among them. */
  | 'LEGAL_ENTITY'
  /** Another body that is no legal person, through one representative. */
  | 'UNINCORPORATED_ORG';

/** What a write of members came to. */
export type MemberPayload = {
  readonly __typename?: 'MemberPayload';
  /** The first one written; null when nothing was. */
  readonly member?: Maybe<Member>;
  /** Those written, in the order of the input; empty when nothing was. */
  readonly members: ReadonlyArray<Member>;
  /** What is wrong; nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the law would question but real records show; it was written all the same. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** A change: what is left out stays as it is, null clears. */
export type MemberUpdateInput = {
  /** Share of the capital, in VND. */
  readonly capitalShareVnd?: InputMaybe<Scalars['Vnd']['input']>;
  /** Number of the document. */
  readonly documentNo?: InputMaybe<Scalars['String']['input']>;
  /** Why it ended. */
  readonly endReason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** First day of the membership: a year, a month or a day. */
  readonly fromOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** What the member is to the cooperative. */
  readonly kind?: InputMaybe<MemberKind>;
  /** Tax code or registration number of the body. */
  readonly partyCode?: InputMaybe<Scalars['String']['input']>;
  /** Who or what the member is. */
  readonly partyKind?: InputMaybe<MemberPartyKind>;
  /** Name of the household or body. */
  readonly partyName?: InputMaybe<Scalars['String']['input']>;
  /** What is to change of the member or representative. Refused where nobody is recorded. */
  readonly person?: InputMaybe<PersonChangeInput>;
  /** Where the facts come from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** First day no longer a member: a year, a month or a day; null when it lasts after all. */
  readonly toOn?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** Something that a plan wants reached. */
export type Milestone = Node & {
  readonly __typename?: 'Milestone';
  /** Who wrote this version. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** Commune of the plan’s unit, as written; null when it is larger. */
  readonly commune?: Maybe<AdministrativeUnit>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Number of the document that shows it. */
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  /** Last day for it. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Stable id (UUIDv7). */
  readonly id: Scalars['ID']['output'];
  /** What else should be known. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The plan. */
  readonly plan?: Maybe<Plan>;
  /** Province of the plan’s unit, as written; null for the nation. */
  readonly province?: Maybe<AdministrativeUnit>;
  /** When it was reached; the first day of what `reachedOnPrecision` says. Null while it is not. */
  readonly reachedOn?: Maybe<Scalars['Date']['output']>;
  /** How much of `reachedOn` is known; null while it is not reached. */
  readonly reachedOnPrecision?: Maybe<DatePrecision>;
  /** The target of the plan that it is a step of. */
  readonly target?: Maybe<Target>;
  /** What is to be reached. */
  readonly title: Scalars['String']['output'];
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Number of the version, for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of milestones. */
export type MilestoneConnection = {
  readonly __typename?: 'MilestoneConnection';
  /** Records with their cursors. */
  readonly edges: ReadonlyArray<MilestoneEdge>;
  /** The records alone. */
  readonly nodes: ReadonlyArray<Milestone>;
  /** What is around the page. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Something that a plan wants reached. */
export type MilestoneCreateInput = {
  /** Last day for it. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** What else should be known. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The plan. */
  readonly planId: Scalars['ID']['input'];
  /** The target of the same plan that it is a step of. */
  readonly targetId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be reached. */
  readonly title: Scalars['String']['input'];
};

/** A record with its cursor. */
export type MilestoneEdge = {
  readonly __typename?: 'MilestoneEdge';
  /** Its cursor, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Milestone;
};

/** Conditions that all hold. */
export type MilestoneFilter = {
  /** Due in these days. */
  readonly dueOn?: InputMaybe<DateRange>;
  /** Reached, or not. */
  readonly isReached?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this plan. */
  readonly planId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this target. */
  readonly targetId?: InputMaybe<Scalars['ID']['input']>;
  /** Of plans for this unit, for one in it, or for a predecessor. */
  readonly territory?: InputMaybe<TerritoryFilter>;
};

/** Order of a list of milestones. */
export type MilestoneOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: MilestoneOrderField;
};

/** What milestones are ordered by. */
export type MilestoneOrderField =
  /** Time of recording. */
  | 'CREATED_AT'
  /** Last day; those without one as the oldest. */
  | 'DUE_ON';

/** What a write of milestones came to. */
export type MilestonePayload = {
  readonly __typename?: 'MilestonePayload';
  /** The first one written; null when nothing was. */
  readonly milestone?: Maybe<Milestone>;
  /** Those written, in the order of the input; empty when nothing was. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** What is wrong; nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What is questioned; it was written all the same. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** That a milestone is reached. */
export type MilestoneReachInput = {
  /** Number of the document that shows it. */
  readonly documentNo?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The record. */
  readonly id: Scalars['ID']['input'];
  /** What else should be known. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it was reached: a year, a month or a day. */
  readonly reachedOn: Scalars['PartialDate']['input'];
};

/** A change: what is left out stays as it is, null clears; `reachedOn` null says that it was not reached after all. */
export type MilestoneUpdateInput = {
  /** Number of the document that shows it. */
  readonly documentNo?: InputMaybe<Scalars['String']['input']>;
  /** Last day for it. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The record. */
  readonly id: Scalars['ID']['input'];
  /** What else should be known. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it was reached: a year, a month or a day. */
  readonly reachedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The target of the same plan that it is a step of. */
  readonly targetId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be reached. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Ends memberships of the Alliance, one or up to 1,000: all or none. */
  readonly allianceMembershipEnd: AllianceMembershipPayload;
  /** Records memberships of the Alliance, one or up to 1,000: all or none. */
  readonly allianceMembershipStart: AllianceMembershipPayload;
  /** Records budget lines, one or up to 1,000: all or none. */
  readonly budgetLineRecord: BudgetLinePayload;
  /** Changes budget lines, one or up to 1,000: all or none. */
  readonly budgetLineUpdate: BudgetLinePayload;
  /** Records commendations, one or up to 1,000: all or none. */
  readonly commendationRecord: CommendationPayload;
  /** Changes commendations, one or up to 1,000: all or none. */
  readonly commendationUpdate: CommendationPayload;
  /** Changes legal status, operating state or both, of one or up to 1,000: all or none. */
  readonly cooperativeChangeStatus: CooperativePayload;
  /** Records cooperatives, one or up to 1,000: all or none. */
  readonly cooperativeCreate: CooperativePayload;
  /** Records dated counts, one set or up to 1,000: all or none. */
  readonly cooperativeFiguresRecord: CooperativeFiguresPayload;
  /** Records reorganisations and the end of those who cease by them, one or up to 1,000: all or none. */
  readonly cooperativeReorganise: CooperativeReorganisationPayload;
  /** Changes cooperatives, one or up to 1,000: all or none. A field that a higher authority holds is refused alone. */
  readonly cooperativeUpdate: CooperativePayload;
  /** Puts workers on other terms: ends their spells and opens the next, one or up to 1,000: all or none. */
  readonly employmentChange: EmploymentPayload;
  /** Ends spells of work, one or up to 1,000: all or none. */
  readonly employmentEnd: EmploymentPayload;
  /** Records spells of work, one or up to 1,000: all or none. */
  readonly employmentStart: EmploymentPayload;
  /** Corrects spells of work, one or up to 1,000: all or none. */
  readonly employmentUpdate: EmploymentPayload;
  /** Records external identifiers, one or up to 1,000: all or none. */
  readonly externalIdentifierRecord: ExternalIdentifierPayload;
  /** Changes external identifiers, one or up to 1,000: all or none. */
  readonly externalIdentifierUpdate: ExternalIdentifierPayload;
  /** Ends terms, one or up to 1,000: all or none. A term that has ended is corrected; the earlier end stays in its history. */
  readonly managementPositionEnd: ManagementPositionPayload;
  /** Records terms, one or up to 1,000: all or none. */
  readonly managementPositionStart: ManagementPositionPayload;
  /** Records media items, one or up to 1,000: all or none. */
  readonly mediaItemCreate: MediaItemPayload;
  /** Changes media items, one or up to 1,000: all or none. */
  readonly mediaItemUpdate: MediaItemPayload;
  /** Records members, one or up to 1,000: all or none. */
  readonly memberCreate: MemberPayload;
  /** Ends memberships, one or up to 1,000: all or none. */
  readonly memberEnd: MemberPayload;
  /** Changes members, one or up to 1,000: all or none. */
  readonly memberUpdate: MemberPayload;
  /** Records milestones, one or up to 1,000: all or none. */
  readonly milestoneCreate: MilestonePayload;
  /** Says that milestones are reached, one or up to 1,000: all or none. */
  readonly milestoneReach: MilestonePayload;
  /** Changes milestones, one or up to 1,000: all or none. */
  readonly milestoneUpdate: MilestonePayload;
  /** Copies plans into new ones, one or up to 1,000: all or none. Rows that lie outside the new period are left out with a warning. */
  readonly planCopy: PlanPayload;
  /** Records plans, one or up to 1,000: all or none. */
  readonly planCreate: PlanPayload;
  /** Changes plans, one or up to 1,000: all or none. */
  readonly planUpdate: PlanPayload;
  /** Records drafts of reports, one or up to 1,000: all or none. */
  readonly reportCreate: ReportPayload;
  /** Hands reports in, one or up to 1,000: all or none. They never change again. */
  readonly reportSubmit: ReportPayload;
  /** Changes drafts, one or up to 1,000: all or none. REPORT_SUBMITTED for a report that was handed in. */
  readonly reportUpdate: ReportPayload;
  /** Records reporting obligations, one or up to 1,000: all or none. */
  readonly reportingObligationCreate: ReportingObligationPayload;
  /** Changes reporting obligations, one or up to 1,000: all or none. */
  readonly reportingObligationUpdate: ReportingObligationPayload;
  /** Records review lists with their cooperatives, one or up to 1,000: all or none. */
  readonly reviewListRecord: ReviewListPayload;
  /** Changes review lists, one or up to 1,000: all or none. */
  readonly reviewListUpdate: ReviewListPayload;
  /** Accepts submissions, one or up to 1,000: all or none. */
  readonly submissionAccept: SubmissionPayload;
  /** Sends in, one or up to 1,000: all or none. */
  readonly submissionCreate: SubmissionPayload;
  /** Returns submissions, one or up to 1,000: all or none. */
  readonly submissionReturn: SubmissionPayload;
  /** Takes submissions back, one or up to 1,000: all or none. */
  readonly submissionWithdraw: SubmissionPayload;
  /** Records support activities, one or up to 1,000: all or none. */
  readonly supportActivityRecord: SupportActivityPayload;
  /** Changes support activities, one or up to 1,000: all or none. */
  readonly supportActivityUpdate: SupportActivityPayload;
  /** Answers requests, one or up to 1,000: all or none. */
  readonly supportRequestAnswer: SupportRequestPayload;
  /** Records requests, one or up to 1,000: all or none. */
  readonly supportRequestCreate: SupportRequestPayload;
  /** Changes requests, one or up to 1,000: all or none. */
  readonly supportRequestUpdate: SupportRequestPayload;
  /** Takes requests back, one or up to 1,000: all or none. */
  readonly supportRequestWithdraw: SupportRequestPayload;
  /** Records targets, one or up to 1,000: all or none. */
  readonly targetCreate: TargetPayload;
  /** Changes targets, one or up to 1,000: all or none. */
  readonly targetUpdate: TargetPayload;
  /** Records who took part in classes, one class or up to 1,000: all or none. */
  readonly trainingAttendanceRecord: TrainingPayload;
  /** Records classes, one or up to 1,000: all or none. */
  readonly trainingCreate: TrainingPayload;
  /** Changes classes, one or up to 1,000: all or none. */
  readonly trainingUpdate: TrainingPayload;
  /** Records women managers with their positions, one or up to 1,000: all or none. */
  readonly womenManagerCreate: WomenManagerPayload;
  /** Changes women managers, one or up to 1,000: all or none. */
  readonly womenManagerUpdate: WomenManagerPayload;
};


export type MutationAllianceMembershipEndArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<AllianceMembershipEndInput>;
};


export type MutationAllianceMembershipStartArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<AllianceMembershipStartInput>;
};


export type MutationBudgetLineRecordArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<BudgetLineRecordInput>;
};


export type MutationBudgetLineUpdateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<BudgetLineUpdateInput>;
};


export type MutationCommendationRecordArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<CommendationRecordInput>;
};


export type MutationCommendationUpdateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<CommendationUpdateInput>;
};


export type MutationCooperativeChangeStatusArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<CooperativeChangeStatusInput>;
};


export type MutationCooperativeCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<CooperativeCreateInput>;
};


export type MutationCooperativeFiguresRecordArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<CooperativeFiguresInput>;
};


export type MutationCooperativeReorganiseArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<CooperativeReorganisationInput>;
};


export type MutationCooperativeUpdateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<CooperativeUpdateInput>;
};


export type MutationEmploymentChangeArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<EmploymentChangeInput>;
};


export type MutationEmploymentEndArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<EmploymentEndInput>;
};


export type MutationEmploymentStartArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<EmploymentStartInput>;
};


export type MutationEmploymentUpdateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<EmploymentUpdateInput>;
};


export type MutationExternalIdentifierRecordArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<ExternalIdentifierRecordInput>;
};


export type MutationExternalIdentifierUpdateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<ExternalIdentifierUpdateInput>;
};


export type MutationManagementPositionEndArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<ManagementPositionEndInput>;
};


export type MutationManagementPositionStartArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<ManagementPositionStartInput>;
};


export type MutationMediaItemCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<MediaItemCreateInput>;
};


export type MutationMediaItemUpdateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<MediaItemUpdateInput>;
};


export type MutationMemberCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<MemberCreateInput>;
};


export type MutationMemberEndArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<MemberEndInput>;
};


export type MutationMemberUpdateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<MemberUpdateInput>;
};


export type MutationMilestoneCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<MilestoneCreateInput>;
};


export type MutationMilestoneReachArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<MilestoneReachInput>;
};


export type MutationMilestoneUpdateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<MilestoneUpdateInput>;
};


export type MutationPlanCopyArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<PlanCopyInput>;
};


export type MutationPlanCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<PlanCreateInput>;
};


export type MutationPlanUpdateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<PlanUpdateInput>;
};


export type MutationReportCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<ReportCreateInput>;
};


export type MutationReportSubmitArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<ReportSubmitInput>;
};


export type MutationReportUpdateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<ReportUpdateInput>;
};


export type MutationReportingObligationCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<ReportingObligationCreateInput>;
};


export type MutationReportingObligationUpdateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<ReportingObligationUpdateInput>;
};


export type MutationReviewListRecordArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<ReviewListRecordInput>;
};


export type MutationReviewListUpdateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<ReviewListUpdateInput>;
};


export type MutationSubmissionAcceptArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<SubmissionAcceptInput>;
};


export type MutationSubmissionCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<SubmissionCreateInput>;
};


export type MutationSubmissionReturnArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<SubmissionReturnInput>;
};


export type MutationSubmissionWithdrawArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<SubmissionWithdrawInput>;
};


export type MutationSupportActivityRecordArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<SupportActivityRecordInput>;
};


export type MutationSupportActivityUpdateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<SupportActivityUpdateInput>;
};


export type MutationSupportRequestAnswerArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<SupportRequestAnswerInput>;
};


export type MutationSupportRequestCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<SupportRequestCreateInput>;
};


export type MutationSupportRequestUpdateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<SupportRequestUpdateInput>;
};


export type MutationSupportRequestWithdrawArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<SupportRequestWithdrawInput>;
};


export type MutationTargetCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<TargetCreateInput>;
};


export type MutationTargetUpdateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<TargetUpdateInput>;
};


export type MutationTrainingAttendanceRecordArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<TrainingAttendanceRecordInput>;
};


export type MutationTrainingCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<TrainingCreateInput>;
};


export type MutationTrainingUpdateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<TrainingUpdateInput>;
};


export type MutationWomenManagerCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<WomenManagerCreateInput>;
};


export type MutationWomenManagerUpdateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReadonlyArray<WomenManagerUpdateInput>;
};

/** Anything that has an id of its own. */
export type Node = {
  /** Stable id; never used again for another record. */
  readonly id: Scalars['ID']['output'];
};

/** OCOP product group (Decision 148/QĐ-TTg, 2023). */
export type OcopGroup =
  /** Đồ uống. */
  | 'BEVERAGE'
  /** Thực phẩm. */
  | 'FOOD'
  /** Thủ công mỹ nghệ. */
  | 'HANDICRAFT'
  /** Dược liệu và sản phẩm từ dược liệu. */
  | 'HERBAL'
  /** Sinh vật cảnh. */
  | 'ORNAMENTAL'
  /** Du lịch cộng đồng, sinh thái. */
  | 'TOURISM';

/** Whether it works in fact; most dead ones stay legally active. */
export type OperatingState =
  /** It hardly works. */
  | 'BARELY'
  /** Not founded yet. */
  | 'PREPARING'
  /** It works. */
  | 'RUNNING'
  /** It does not work. */
  | 'STOPPED';

/** Which way a list runs. */
export type OrderDirection =
  /** From small to large, from old to new. */
  | 'ASC'
  /** From large to small, from new to old. */
  | 'DESC';

/** What a page of a list has around it. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last item; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether more come before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null when the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A change of a person: what is left out stays as it is, null clears. */
export type PersonChangeInput = {
  /** Where the person lives. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Exact day of birth. */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** Year of birth. */
  readonly birthYear?: InputMaybe<Scalars['Int']['input']>;
  /** Ethnic group, 01 Kinh … 54. */
  readonly ethnicGroupCode?: InputMaybe<Scalars['String']['input']>;
  /** Gender. */
  readonly gender?: InputMaybe<Gender>;
  /** Whether the person has a disability. */
  readonly hasDisability?: InputMaybe<Scalars['Boolean']['input']>;
  /** Full name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Personal identification number, 12 digits; kept encrypted. */
  readonly personalIdNumber?: InputMaybe<Scalars['String']['input']>;
  /** Telephone; kept as +84…. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Category of the household. */
  readonly povertyCategory?: InputMaybe<PovertyCategory>;
};

/**
 * The person of a record, as the record's territory knows her. She has no id here: ids of her records do not tell that they
 * are hers.
 */
export type PersonDetails = {
  readonly __typename?: 'PersonDetails';
  /** Where the person lives. Class IDENTITY. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Exact day of birth. Class IDENTITY. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** Year of birth. Class PERSONAL. */
  readonly birthYear?: Maybe<Scalars['Int']['output']>;
  /** Ethnic group. Class SENSITIVE. */
  readonly ethnicGroupCode?: Maybe<Scalars['String']['output']>;
  /** Gender. */
  readonly gender: Gender;
  /** Whether the person has a disability. Class SENSITIVE. */
  readonly hasDisability?: Maybe<Scalars['Boolean']['output']>;
  /** Full name. Class PERSONAL. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Personal identification number. Class IDENTITY. */
  readonly personalIdNumber?: Maybe<Scalars['String']['output']>;
  /** Telephone, E.164. Class IDENTITY. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Category of the household. Class SENSITIVE. */
  readonly povertyCategory?: Maybe<PovertyCategory>;
};

/** A person. One whose number the record's territory knows already is found, and only what was unknown is added. */
export type PersonInput = {
  /** Where the person lives. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Exact day of birth. */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** Year of birth. */
  readonly birthYear?: InputMaybe<Scalars['Int']['input']>;
  /** Ethnic group, 01 Kinh … 54. */
  readonly ethnicGroupCode?: InputMaybe<Scalars['String']['input']>;
  /** Gender; when left out as the personal number says, else UNKNOWN. */
  readonly gender?: InputMaybe<Gender>;
  /** Whether the person has a disability. */
  readonly hasDisability?: InputMaybe<Scalars['Boolean']['input']>;
  /** Full name. */
  readonly name: Scalars['String']['input'];
  /** Personal identification number, 12 digits; kept encrypted. */
  readonly personalIdNumber?: InputMaybe<Scalars['String']['input']>;
  /** Telephone; kept as +84…. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Category of the household. */
  readonly povertyCategory?: InputMaybe<PovertyCategory>;
};

/** A place by codes of a day. */
export type PlaceInput = {
  /** The day on which the codes had this meaning; today when left out. */
  readonly codesOn?: InputMaybe<Scalars['Date']['input']>;
  /** Five-digit code of the commune. */
  readonly communeCode?: InputMaybe<Scalars['String']['input']>;
  /** Two-digit code of the province; needed when no commune is named. */
  readonly provinceCode?: InputMaybe<Scalars['String']['input']>;
};

/** A plan as it was issued. Communes see what is issued for their whole province or for the nation. */
export type Plan = Node & {
  readonly __typename?: 'Plan';
  /** Its budget, phase by phase. */
  readonly budgetLines: ReadonlyArray<BudgetLine>;
  /** Who wrote this version. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** Plans that are parts of it, by issue. */
  readonly children: ReadonlyArray<Plan>;
  /** Commune of the unit, as written; null when it is larger. */
  readonly commune?: Maybe<AdministrativeUnit>;
  /** The plan that it was copied from. */
  readonly copiedFrom?: Maybe<Plan>;
  /** Positions of management that count in its targets; a target may name its own. */
  readonly countedPositions: ReadonlyArray<Position>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Number of the document. */
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  /** First day of its period. */
  readonly fromOn: Scalars['Date']['output'];
  /** Stable id (UUIDv7). */
  readonly id: Scalars['ID']['output'];
  /** The documents that it carries out, as cited. */
  readonly implementsDocuments: ReadonlyArray<Scalars['String']['output']>;
  /** When it was issued; the first day of what `issuedOnPrecision` says. */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** How much of `issuedOn` is known; null when nothing is. */
  readonly issuedOnPrecision?: Maybe<DatePrecision>;
  /** What kind of body issued it. */
  readonly issuerKind: PlanAgencyKind;
  /** Who issued it, as the document says. */
  readonly issuerName: Scalars['String']['output'];
  /** Its milestones, the first due first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** What else should be known. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The plan that it is a part of, so that no figure counts at two levels. */
  readonly parent?: Maybe<Plan>;
  /** Its phases. */
  readonly phases: ReadonlyArray<PlanPhase>;
  /** Codes of the priority groups that it names. */
  readonly priorityGroups: ReadonlyArray<Scalars['String']['output']>;
  /** The programme it belongs to. */
  readonly programme: Programme;
  /** Province of the unit, as written; null for the nation. */
  readonly province?: Maybe<AdministrativeUnit>;
  /** Who reports what to whom. */
  readonly reportingObligations: ReadonlyArray<ReportingObligation>;
  /** Reports on it, the newest first. */
  readonly reports: ReadonlyArray<Report>;
  /** Whether anything says so. */
  readonly responsibleBasis?: Maybe<ResponsibilityBasis>;
  /** Since when it answers. */
  readonly responsibleFromOn?: Maybe<Scalars['Date']['output']>;
  /** The unit that answers for a plan whose issuer is gone. */
  readonly responsibleUnit?: Maybe<AdministrativeUnit>;
  /** Where the facts come from. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** What has become of it. */
  readonly status: PlanStatus;
  /** Its targets in their order. */
  readonly targets: ReadonlyArray<Target>;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** Last day of its period, included. */
  readonly toOn: Scalars['Date']['output'];
  /** The unit it was issued for, as issued: never re-pointed, whatever became of the unit. */
  readonly unit: AdministrativeUnit;
  /** What that unit is today; null where it was divided or nobody can tell. */
  readonly unitToday?: Maybe<AdministrativeUnit>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Number of the version, for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** A plan as it was issued. Communes see what is issued for their whole province or for the nation. */
export type PlanBudgetLinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A plan as it was issued. Communes see what is issued for their whole province or for the nation. */
export type PlanChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A plan as it was issued. Communes see what is issued for their whole province or for the nation. */
export type PlanMilestonesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A plan as it was issued. Communes see what is issued for their whole province or for the nation. */
export type PlanReportingObligationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A plan as it was issued. Communes see what is issued for their whole province or for the nation. */
export type PlanReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A plan as it was issued. Communes see what is issued for their whole province or for the nation. */
export type PlanTargetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Bodies that plans are issued by, that report and that are reported to. */
export type PlanAgencyKind =
  /** Cooperative Alliance. */
  | 'COOPERATIVE_ALLIANCE'
  /** Bank or fund. */
  | 'CREDIT_PARTNER'
  /** Fatherland Front. */
  | 'FATHERLAND_FRONT'
  /** Finance. */
  | 'FINANCE_AGENCY'
  /** Government, Prime Minister, ministries. */
  | 'GOVERNMENT'
  /** Labour. */
  | 'LABOUR_AGENCY'
  /** Committee of the Party. */
  | 'PARTY_COMMITTEE'
  /** People’s Committee. */
  | 'PEOPLES_COMMITTEE'
  /** Registration office. */
  | 'REGISTRATION_OFFICE'
  /** A sector: agriculture, industry and trade, culture. */
  | 'SECTOR_AGENCY'
  /** Women’s Union. */
  | 'WOMENS_UNION';

/** A page of plans. */
export type PlanConnection = {
  readonly __typename?: 'PlanConnection';
  /** Records with their cursors. */
  readonly edges: ReadonlyArray<PlanEdge>;
  /** The records alone. */
  readonly nodes: ReadonlyArray<Plan>;
  /** What is around the page. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A new plan made from an old one: its targets, obligations, unreached milestones and the budget first asked for, moved to a new period. */
export type PlanCopyInput = {
  /** Number of the document. */
  readonly documentNo?: InputMaybe<Scalars['String']['input']>;
  /** First day of the new period; all days move by as much. */
  readonly fromOn: Scalars['Date']['input'];
  /** The plan that is copied; it stays as it is. */
  readonly id: Scalars['ID']['input'];
  /** When it was issued: a year, a month or a day. */
  readonly issuedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Who issued it; as the old one when left out. */
  readonly issuerName?: InputMaybe<Scalars['String']['input']>;
  /** The plan that it is a part of. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called. */
  readonly title: Scalars['String']['input'];
  /** Last day of the new period, included; as long as the old one when left out. */
  readonly toOn?: InputMaybe<Scalars['Date']['input']>;
  /** The unit of the new plan; that of the old one, as it is on the day of issue, when left out. */
  readonly unit?: InputMaybe<TerritoryFilter>;
};

/** A plan as it was issued. */
export type PlanCreateInput = {
  /** Positions of management that count in its targets; a target may name its own. */
  readonly countedPositions?: InputMaybe<ReadonlyArray<Position>>;
  /** Number of the document. */
  readonly documentNo?: InputMaybe<Scalars['String']['input']>;
  /** First day of its period. */
  readonly fromOn: Scalars['Date']['input'];
  /** The documents that it carries out, as cited. */
  readonly implementsDocuments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** When it was issued: a year, a month or a day. */
  readonly issuedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** What kind of body issued it. */
  readonly issuerKind: PlanAgencyKind;
  /** Who issued it, as the document says. */
  readonly issuerName: Scalars['String']['input'];
  /** What else should be known. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The plan that it is a part of. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Its phases, at most 10. */
  readonly phases?: InputMaybe<ReadonlyArray<PlanPhaseInput>>;
  /** Codes of the priority groups that it names. */
  readonly priorityGroups?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The programme it belongs to. */
  readonly programme: Programme;
  /** Whether anything says so. */
  readonly responsibleBasis?: InputMaybe<ResponsibilityBasis>;
  /** Since when it answers. */
  readonly responsibleFromOn?: InputMaybe<Scalars['Date']['input']>;
  /** The unit that answers for a plan whose issuer is gone. */
  readonly responsibleUnit?: InputMaybe<TerritoryFilter>;
  /** Where the facts come from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** What has become of it; DRAFT when left out. */
  readonly status?: InputMaybe<PlanStatus>;
  /** What it is called. */
  readonly title: Scalars['String']['input'];
  /** Last day of its period, included. */
  readonly toOn: Scalars['Date']['input'];
  /** The unit that it is issued for; for an old unit name the day of its code. */
  readonly unit: TerritoryFilter;
};

/** A record with its cursor. */
export type PlanEdge = {
  readonly __typename?: 'PlanEdge';
  /** Its cursor, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Plan;
};

/** Conditions that all hold. */
export type PlanFilter = {
  /** That were copied from this plan. */
  readonly copiedFromId?: InputMaybe<Scalars['ID']['input']>;
  /** That are parts of this plan. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these programmes. */
  readonly programme?: InputMaybe<ReadonlyArray<Programme>>;
  /** Words of the title or the number, in any order, with accents or without. Ordered by RELEVANCE unless ordered otherwise. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<PlanStatus>>;
  /** Issued for this unit, for one in it, or for a predecessor. */
  readonly territory?: InputMaybe<TerritoryFilter>;
  /** Issued for exactly this unit: its `id`, such as `DISTRICT-105-20230410`. */
  readonly unitKey?: InputMaybe<Scalars['String']['input']>;
  /** Whose period includes this day. */
  readonly validOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of a list of plans. */
export type PlanOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: PlanOrderField;
};

/** What plans are ordered by. */
export type PlanOrderField =
  /** Time of recording. */
  | 'CREATED_AT'
  /** First day of the period. */
  | 'FROM_ON'
  /** When it was issued; those without a day as the oldest. */
  | 'ISSUED_ON'
  /**
   * How well the titles and numbers fit `filter.search`: with the accents as typed, then without; the whole title, words, beginnings of
   * words; where fewer than ten have the words as typed, those off by a letter a word, too. ASC: the best first. Only with a
   * search, and what a search is ordered by when nothing is said.
   */
  | 'RELEVANCE';

/** What a write of plans came to. */
export type PlanPayload = {
  readonly __typename?: 'PlanPayload';
  /** The first one written; null when nothing was. */
  readonly plan?: Maybe<Plan>;
  /** Those written, in the order of the input; empty when nothing was. */
  readonly plans: ReadonlyArray<Plan>;
  /** What is wrong; nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What is questioned; it was written all the same. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** A phase of a plan. Both days are included. */
export type PlanPhase = {
  readonly __typename?: 'PlanPhase';
  /** First day; null where the plan does not say. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Its number. */
  readonly number: Scalars['Int']['output'];
  /** Last day; null where the plan does not say. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** A phase of a plan. Both days are included. */
export type PlanPhaseInput = {
  /** First day; left out where the plan does not say. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Its number. */
  readonly number: Scalars['Int']['input'];
  /** Last day; left out where the plan does not say. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** What has become of a plan. */
export type PlanStatus =
  /** Being drawn up. */
  | 'DRAFT'
  /** Its period is over. */
  | 'EXPIRED'
  /** In force. */
  | 'IN_FORCE'
  /** In force, its issuer or its unit is gone. */
  | 'ORPHANED'
  /** Another plan took its place. */
  | 'REPLACED';

/** A change: what is left out stays as it is, null clears. The unit stays as issued. */
export type PlanUpdateInput = {
  /** Positions of management that count in its targets; a target may name its own. */
  readonly countedPositions?: InputMaybe<ReadonlyArray<Position>>;
  /** Number of the document. */
  readonly documentNo?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** First day of its period. */
  readonly fromOn?: InputMaybe<Scalars['Date']['input']>;
  /** The record. */
  readonly id: Scalars['ID']['input'];
  /** The documents that it carries out, as cited. */
  readonly implementsDocuments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** When it was issued: a year, a month or a day. */
  readonly issuedOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** What kind of body issued it. */
  readonly issuerKind?: InputMaybe<PlanAgencyKind>;
  /** Who issued it, as the document says. */
  readonly issuerName?: InputMaybe<Scalars['String']['input']>;
  /** What else should be known. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The plan that it is a part of. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Its phases: the whole list, at most 10. */
  readonly phases?: InputMaybe<ReadonlyArray<PlanPhaseInput>>;
  /** Codes of the priority groups that it names. */
  readonly priorityGroups?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The programme it belongs to. */
  readonly programme?: InputMaybe<Programme>;
  /** Whether anything says so. */
  readonly responsibleBasis?: InputMaybe<ResponsibilityBasis>;
  /** Since when it answers. */
  readonly responsibleFromOn?: InputMaybe<Scalars['Date']['input']>;
  /** The unit that answers for a plan whose issuer is gone. */
  readonly responsibleUnit?: InputMaybe<TerritoryFilter>;
  /** Where the facts come from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** What has become of it. */
  readonly status?: InputMaybe<PlanStatus>;
  /** What it is called. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Last day of its period, included. */
  readonly toOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Position of management (Law 17/2023/QH15 Articles 65–72; Decree 77/2019 for groups). */
export type Position =
  /** Chủ tịch Hội đồng quản trị. */
  | 'BOARD_CHAIR'
  /** Thành viên Hội đồng quản trị. */
  | 'BOARD_MEMBER'
  /** Kế toán trưởng. */
  | 'CHIEF_ACCOUNTANT'
  /** Kiểm soát viên. */
  | 'CONTROLLER'
  /** Phó Giám đốc. */
  | 'DEPUTY_DIRECTOR'
  /** Giám đốc. */
  | 'DIRECTOR'
  /** Tổng giám đốc. */
  | 'GENERAL_DIRECTOR'
  /** Thành viên Ban điều hành tổ hợp tác. */
  | 'GROUP_BOARD_MEMBER'
  /** Tổ phó tổ hợp tác. */
  | 'GROUP_DEPUTY_LEADER'
  /** Tổ trưởng tổ hợp tác. */
  | 'GROUP_LEADER'
  /** Trưởng Ban kiểm soát. */
  | 'SUPERVISORY_HEAD'
  /** Thành viên Ban kiểm soát. */
  | 'SUPERVISORY_MEMBER';

/** A position that she holds or held. */
export type PositionInput = {
  /** The cooperative or group. */
  readonly cooperativeId: Scalars['ID']['input'];
  /** Minutes or decision. */
  readonly documentNo?: InputMaybe<Scalars['String']['input']>;
  /** First day in the position: a year, a month or a day. */
  readonly fromOn: Scalars['PartialDate']['input'];
  /** The position. */
  readonly position: Position;
  /** Elected or hired. */
  readonly selection?: InputMaybe<Selection>;
  /** When the term is to end: a year, a month or a day; more than five years is questioned. */
  readonly termEndsOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** First day no longer in it: a year, a month or a day; left out while she holds it. */
  readonly toOn?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** Category of a household (Decree 07/2021/NĐ-CP). */
export type PovertyCategory =
  /** Hộ có mức sống trung bình. */
  | 'AVERAGE_LIVING_STANDARD'
  /** Hộ mới thoát nghèo. */
  | 'JUST_ESCAPED_POVERTY'
  /** Hộ cận nghèo. */
  | 'NEAR_POOR'
  /** Không thuộc diện. */
  | 'NONE'
  /** Hộ nghèo. */
  | 'POOR';

/** How many persons of a priority group. */
export type PriorityGroupCount = {
  readonly __typename?: 'PriorityGroupCount';
  /** Persons. */
  readonly count: Scalars['Int']['output'];
  /** Code of the group (Project 01). */
  readonly group: Scalars['String']['output'];
};

/** How many persons of a priority group. */
export type PriorityGroupCountInput = {
  /** Persons. */
  readonly count: Scalars['Int']['input'];
  /** Code of the group (Project 01). */
  readonly group: Scalars['String']['input'];
};

/** What plans and classes belong to. */
export type Programme =
  /** Another. */
  | 'OTHER'
  /** Women in cooperatives until 2030 (Decision 01/QĐ-TTg of 2023). */
  | 'PROJECT_01'
  /** Economic empowerment of women, a programme of the Union’s own. */
  | 'WOMEN_ECONOMIC_EMPOWERMENT'
  /** Women’s start-ups 2026–2035 (Decision 2415/QĐ-TTg). */
  | 'WOMEN_STARTUPS';

/** A choice that the plans leave open, as the definition takes it (ASSUMED). */
export type ProgressAssumption = {
  readonly __typename?: 'ProgressAssumption';
  /** Stable code. */
  readonly code: Scalars['String']['output'];
  /** The choice, in the language of `Accept-Language`. */
  readonly message: Scalars['String']['output'];
};

/** Where a figure comes from; never two inside one cooperative. */
export type ProgressBasis =
  /** Dated counts of a cooperative. */
  | 'COOPERATIVE_FIGURES'
  /** Records of named persons: terms in management, memberships, spells of work, attendances. */
  | 'PERSONS'
  /** The unit’s own report. */
  | 'REPORTED';

/** A part of a figure by where it comes from. */
export type ProgressBasisFigure = {
  readonly __typename?: 'ProgressBasisFigure';
  /** Where it comes from. */
  readonly basis: ProgressBasis;
  /** Cooperatives of which this basis was used. */
  readonly cooperatives: Scalars['Int']['output'];
  /** What it adds to the figure; of a rate to its numerator. */
  readonly value: Scalars['Float']['output'];
};

/** What should be known with a figure; never an error. */
export type ProgressFinding = {
  readonly __typename?: 'ProgressFinding';
  /** Stable code. */
  readonly code: Scalars['String']['output'];
  /** How many it is about: cooperatives or persons, as the message says; null where it has no number. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** What it means, in the language of `Accept-Language`. */
  readonly message: Scalars['String']['output'];
};

/** From when a figure of a later phase counts, in a reading. */
export type ProgressHorizon =
  /** From the first day of the target. */
  | 'CUMULATIVE'
  /** From the first day of the last phase. */
  | 'PHASE_ONLY';

/** A unit or a period of a target that is set for each of them. */
export type ProgressPart = {
  readonly __typename?: 'ProgressPart';
  /** The figure reached, in the unit of the target. */
  readonly actual?: Maybe<Scalars['Float']['output']>;
  /** Of a rate: of how many. 0 is nobody, and there is no share then. */
  readonly denominator?: Maybe<Scalars['Int']['output']>;
  /** The unit, in its own boundaries, as it was when the plan was issued. */
  readonly evaluatedUnit?: Maybe<AdministrativeUnit>;
  /** What should have been reached by the day; null for what has no course. */
  readonly expected?: Maybe<Scalars['Float']['output']>;
  /** What should be known with it. */
  readonly findings: ReadonlyArray<ProgressFinding>;
  /** First day that counts. */
  readonly fromOn: Scalars['Date']['output'];
  /** Of a rate: how many of `denominator`. */
  readonly numerator?: Maybe<Scalars['Int']['output']>;
  /** `actual` over the figure of the target, of a range its least; 1 is reached. */
  readonly ratio?: Maybe<Scalars['Float']['output']>;
  /** How it stands. */
  readonly status: ProgressStatus;
  /** Last day that counts, included. */
  readonly toOn: Scalars['Date']['output'];
};

/** A target read in one way. Figures that are not known are null, never 0. */
export type ProgressReading = {
  readonly __typename?: 'ProgressReading';
  /** The figure reached, in the unit of the target. */
  readonly actual?: Maybe<Scalars['Float']['output']>;
  /** The parts of the figure, the bases in their order. */
  readonly byBasis: ReadonlyArray<ProgressBasisFigure>;
  /** Cooperatives that count and of which nothing tells. */
  readonly cooperativesWithoutBasis?: Maybe<Scalars['Int']['output']>;
  /** Of a rate: of how many. 0 is nobody, and there is no share then. */
  readonly denominator?: Maybe<Scalars['Int']['output']>;
  /** What should have been reached by the day, in equal steps between the plan’s own horizons; null for what has no course. */
  readonly expected?: Maybe<Scalars['Float']['output']>;
  /** What should be known with it. */
  readonly findings: ReadonlyArray<ProgressFinding>;
  /** First day that counts. */
  readonly fromOn: Scalars['Date']['output'];
  /** Of cumulative figures: how many have it on the day, whenever they obtained it. */
  readonly heldAtEnd?: Maybe<Scalars['Int']['output']>;
  /** From when it counts; null where the plan leaves no choice. */
  readonly horizon?: Maybe<ProgressHorizon>;
  /** Of a rate: how many of `denominator`. */
  readonly numerator?: Maybe<Scalars['Int']['output']>;
  /** Who is counted; null where the indicator has no such choice or the plan names nobody. */
  readonly population?: Maybe<TargetPopulation>;
  /** Of a rate: the numerator since the programme began. */
  readonly programmeToDate?: Maybe<Scalars['Int']['output']>;
  /** `actual` over the figure of the target, of a range its least; 1 is reached. */
  readonly ratio?: Maybe<Scalars['Float']['output']>;
  /** How it stands. */
  readonly status: ProgressStatus;
  /** Last day that counts, included. */
  readonly toOn: Scalars['Date']['output'];
};

/** How a target stands on the day of evaluation. */
export type ProgressStatus =
  /** Less than expected by the day, or not met by the last. */
  | 'BEHIND'
  /** Met. */
  | 'MET'
  /** Not computed: the findings say why. */
  | 'NOT_COMPUTED'
  /** Its period has not begun; or it is a rate, which has no course, and its last day has not come. */
  | 'NOT_DUE'
  /** Only the unit itself can report the figure, and has not. */
  | 'NOT_REPORTED'
  /** Not met yet, and no less than expected by the day. */
  | 'ON_TRACK'
  /** A duty in words: there is no figure to meet. */
  | 'REPORT_ONLY';

/** Whether the profile may be shown to anybody. */
export type PublicationState =
  /** Shown. */
  | 'PUBLISHED'
  /** Not yet. */
  | 'UNPUBLISHED'
  /** No longer. */
  | 'WITHDRAWN';

export type Query = {
  readonly __typename?: 'Query';
  /** The unit that had the code on the day. NOT_FOUND when none had. */
  readonly administrativeUnit?: Maybe<AdministrativeUnit>;
  /** The units of a level that were in force on a day, by code. */
  readonly administrativeUnits: AdministrativeUnitConnection;
  /** One membership of the Alliance. NOT_FOUND when it is not in your scope. */
  readonly allianceMembership: AllianceMembership;
  /** Memberships of the Alliance in your scope, the newest first unless ordered otherwise. */
  readonly allianceMemberships: AllianceMembershipConnection;
  /** One budget line. NOT_FOUND when it is not in your scope. */
  readonly budgetLine: BudgetLine;
  /** Budget lines in your scope, the newest first unless ordered otherwise. */
  readonly budgetLines: BudgetLineConnection;
  /** One commendation. NOT_FOUND when it is not in your scope. */
  readonly commendation: Commendation;
  /** Commendations in your scope, the newest first unless ordered otherwise; without a territory those of published cooperatives. */
  readonly commendations: CommendationConnection;
  /** One cooperative, by exactly one of its keys. NOT_FOUND when none is in your scope. */
  readonly cooperative?: Maybe<Cooperative>;
  /** One reorganisation. NOT_FOUND when it is not in your scope. */
  readonly cooperativeReorganisation: CooperativeReorganisation;
  /** Reorganisations in your scope, the newest first unless ordered otherwise. */
  readonly cooperativeReorganisations: CooperativeReorganisationConnection;
  /** Cooperatives in your scope, counted by groups. */
  readonly cooperativeStatistics: CooperativeStatistics;
  /** The cooperatives in your scope. */
  readonly cooperatives: CooperativeConnection;
  /** Cooperatives of your scope of which something is not known that should be, in the order in which they were recorded. Those whose legal status is final are left out. */
  readonly dataGaps: DataGapConnection;
  /** One spell of work. NOT_FOUND when it is not in your scope. */
  readonly employment: Employment;
  /** Employments in your scope, in the order of recording unless ordered otherwise. */
  readonly employments: EmploymentConnection;
  /** One external identifier. NOT_FOUND when it is not in your scope. */
  readonly externalIdentifier: ExternalIdentifier;
  /** External identifiers in your scope, the newest first unless ordered otherwise. */
  readonly externalIdentifiers: ExternalIdentifierConnection;
  /** The versions of one record of any kind, the present one first. NOT_FOUND when it is not in your scope today. What hangs on a record has versions of its own. */
  readonly history: RecordVersionConnection;
  /** The catalogue of indicators, in its order. */
  readonly indicators: ReadonlyArray<IndicatorDefinition>;
  /** One media item. NOT_FOUND when it is not in your scope. */
  readonly mediaItem: MediaItem;
  /** Media items in your scope, the newest first unless ordered otherwise; without a territory the published ones. */
  readonly mediaItems: MediaItemConnection;
  /** One membership. NOT_FOUND when it is not in your scope. */
  readonly member: Member;
  /** Members in your scope, in the order of recording unless ordered otherwise. */
  readonly members: MemberConnection;
  /** One milestone. NOT_FOUND when it is not in your scope. */
  readonly milestone: Milestone;
  /** Milestones in your scope, the first due first unless ordered otherwise. */
  readonly milestones: MilestoneConnection;
  /** The record with that id, of any kind. NOT_FOUND when it is not in your scope. */
  readonly node?: Maybe<Node>;
  /** One plan. NOT_FOUND when it is not in your scope. */
  readonly plan: Plan;
  /** Plans in your scope, the newest period first unless ordered otherwise. */
  readonly plans: PlanConnection;
  /** One report. NOT_FOUND when it is not in your scope. */
  readonly report: Report;
  /** One reporting obligation. NOT_FOUND when it is not in your scope. */
  readonly reportingObligation: ReportingObligation;
  /** Reporting obligations in your scope, the newest first unless ordered otherwise. */
  readonly reportingObligations: ReportingObligationConnection;
  /** Reports in your scope, the newest period first unless ordered otherwise. */
  readonly reports: ReportConnection;
  /** Entries of review lists in your scope, in the order in which they were recorded unless ordered otherwise. */
  readonly reviewEntries: ReviewEntryConnection;
  /** One entry. NOT_FOUND when it is not in your scope. */
  readonly reviewEntry: ReviewEntry;
  /** One list. NOT_FOUND when it is not in your scope. */
  readonly reviewList: ReviewList;
  /** Review lists in your scope, the newest first unless ordered otherwise. */
  readonly reviewLists: ReviewListConnection;
  /** One submission. NOT_FOUND when it is not in your scope. */
  readonly submission: Submission;
  /** Submissions: your own as a sender, those of your territory as a unit of the Women’s Union; the newest first unless ordered otherwise. */
  readonly submissions: SubmissionConnection;
  /** Support activities in your scope, the newest first unless ordered otherwise. */
  readonly supportActivities: SupportActivityConnection;
  /** One activity. NOT_FOUND when it is not in your scope. */
  readonly supportActivity: SupportActivity;
  /** One request. NOT_FOUND when it is not in your scope. */
  readonly supportRequest: SupportRequest;
  /** Requests in your scope, the newest first unless ordered otherwise. */
  readonly supportRequests: SupportRequestConnection;
  /** One target. NOT_FOUND when it is not in your scope. */
  readonly target: Target;
  /** Targets in your scope, in the order of their plans unless ordered otherwise. */
  readonly targets: TargetConnection;
  /** One class. NOT_FOUND when it is not in your scope. */
  readonly training: Training;
  /** Attendances in your scope, in the order of recording. */
  readonly trainingAttendances: TrainingAttendanceConnection;
  /** Classes in your scope, counted by groups. */
  readonly trainingStatistics: TrainingStatistics;
  /** Classes in your scope, the newest first unless ordered otherwise; without a token the published ones. */
  readonly trainings: TrainingConnection;
  /** Who you are to the registry, and what you may do. */
  readonly viewer: Viewer;
  /** One woman manager. NOT_FOUND when she is not in your scope. */
  readonly womenManager?: Maybe<WomenManager>;
  /** Women who hold a position today in the cooperatives of your scope, counted by groups. Each human being counts once, as far as your scope shows that two records are hers. */
  readonly womenManagerStatistics: WomenManagerStatistics;
  /** The women managers in your scope. */
  readonly womenManagers: WomenManagerConnection;
};


export type QueryAdministrativeUnitArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  level: AdministrativeLevel;
};


export type QueryAdministrativeUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  level: AdministrativeLevel;
  parent?: InputMaybe<TerritoryFilter>;
};


export type QueryAllianceMembershipArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryAllianceMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllianceMembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AllianceMembershipOrder>;
};


export type QueryBudgetLineArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryBudgetLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BudgetLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BudgetLineOrder>;
};


export type QueryCommendationArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryCommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CommendationOrder>;
};


export type QueryCooperativeArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  registryCode?: InputMaybe<Scalars['String']['input']>;
  taxCode?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCooperativeReorganisationArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryCooperativeReorganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CooperativeReorganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CooperativeReorganisationOrder>;
};


export type QueryCooperativeStatisticsArgs = {
  boundariesAt?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<CooperativeFilter>;
  groupBy?: InputMaybe<ReadonlyArray<CooperativeGrouping>>;
  level?: InputMaybe<StatisticsLevel>;
};


export type QueryCooperativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CooperativeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CooperativeOrder>;
};


export type QueryDataGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DataGapFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEmploymentArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryEmploymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmploymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EmploymentOrder>;
};


export type QueryExternalIdentifierArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryExternalIdentifiersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExternalIdentifierFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExternalIdentifierOrder>;
};


export type QueryHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  node: Scalars['ID']['input'];
};


export type QueryMediaItemArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryMediaItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MediaItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MediaItemOrder>;
};


export type QueryMemberArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MemberFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MemberOrder>;
};


export type QueryMilestoneArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MilestoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MilestoneOrder>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlanArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlanOrder>;
};


export type QueryReportArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryReportingObligationArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryReportingObligationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReportingObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReportingObligationOrder>;
};


export type QueryReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReportOrder>;
};


export type QueryReviewEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReviewEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReviewEntryOrder>;
};


export type QueryReviewEntryArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryReviewListArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryReviewListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReviewListFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReviewListOrder>;
};


export type QuerySubmissionArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QuerySubmissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubmissionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SubmissionOrder>;
};


export type QuerySupportActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupportActivityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupportActivityOrder>;
};


export type QuerySupportActivityArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QuerySupportRequestArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QuerySupportRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupportRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupportRequestOrder>;
};


export type QueryTargetArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TargetOrder>;
};


export type QueryTrainingArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryTrainingAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingAttendanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TrainingAttendanceOrder>;
};


export type QueryTrainingStatisticsArgs = {
  boundariesAt?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<TrainingFilter>;
  groupBy?: InputMaybe<ReadonlyArray<TrainingGrouping>>;
  level?: InputMaybe<StatisticsLevel>;
};


export type QueryTrainingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TrainingOrder>;
};


export type QueryWomenManagerArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryWomenManagerStatisticsArgs = {
  boundariesAt?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<CooperativeFilter>;
  groupBy?: InputMaybe<ReadonlyArray<WomenManagerGrouping>>;
  level?: InputMaybe<StatisticsLevel>;
  position?: InputMaybe<ReadonlyArray<Position>>;
};


export type QueryWomenManagersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WomenManagerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WomenManagerOrder>;
};

/** Quality grade (Circular 09/2017/TT-BNNPTNT Article 6). */
export type Rating =
  /** Trung bình. */
  | 'AVERAGE'
  /** Khá. */
  | 'FAIR'
  /** Tốt. */
  | 'GOOD'
  /** Không xếp loại. */
  | 'NOT_RATED'
  /** Yếu. */
  | 'WEAK';

/** Who wrote the present version of a record. */
export type RecordActor = {
  readonly __typename?: 'RecordActor';
  /** The person behind the client, as the client asserts. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** The agency in whose name it wrote. */
  readonly agencyId?: Maybe<Scalars['ID']['output']>;
  /** The OAuth client. */
  readonly clientId?: Maybe<Scalars['String']['output']>;
  /** The request, for support. */
  readonly requestId?: Maybe<Scalars['String']['output']>;
};

/** One version of a record: what it said from a moment on, and what had changed. */
export type RecordVersion = {
  readonly __typename?: 'RecordVersion';
  /** Who wrote it. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** The fields that differ from the version before, by name; of the first version those that were set. */
  readonly changes: ReadonlyArray<FieldChange>;
  /** Whether the version before is shown to you: false where the record stood outside of your territory then, and each `before` is null. */
  readonly isPreviousShown: Scalars['Boolean']['output'];
  /** When the version was written. */
  readonly knownFrom: Scalars['DateTime']['output'];
  /** Number of the version; the first is 1. */
  readonly version: Scalars['Int']['output'];
};

/** A page of the versions of a record. */
export type RecordVersionConnection = {
  readonly __typename?: 'RecordVersionConnection';
  /** Versions with their cursors. */
  readonly edges: ReadonlyArray<RecordVersionEdge>;
  /** Fields of the record of which no version tells you anything, not even whether they changed: those that your role may not read, and for everybody those of the classes IDENTITY and SENSITIVE. */
  readonly hiddenFields: ReadonlyArray<Scalars['String']['output']>;
  /** The versions alone. */
  readonly nodes: ReadonlyArray<RecordVersion>;
  /** What is around the page. */
  readonly pageInfo: PageInfo;
  /** How many versions you may see; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A version with its cursor. */
export type RecordVersionEdge = {
  readonly __typename?: 'RecordVersionEdge';
  /** Its cursor, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The version. */
  readonly node: RecordVersion;
};

/** How cooperatives became others (Law 17/2023/QH15 Articles 92 to 95; Decree 92/2024 Article 14(2)). */
export type ReorganisationKind =
  /** Hợp nhất: several become a new one and cease (Article 94). */
  | 'CONSOLIDATION'
  /** A group becomes a cooperative and keeps its code (Decree 92/2024 Article 14(2)). */
  | 'CONVERSION'
  /** Sáp nhập: one or several go into another and cease (Article 95). */
  | 'MERGER'
  /** Tách: others come out of one that goes on (Article 93). */
  | 'SEPARATION'
  /** Chia: one becomes several and ceases (Article 92). */
  | 'SPLIT';

/** A report on a plan, or without one. Once submitted it never changes. */
export type Report = Node & {
  readonly __typename?: 'Report';
  /** Who wrote this version. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** Commune of the reporting unit, as written; null when it is larger. */
  readonly commune?: Maybe<AdministrativeUnit>;
  /** Reports that correct it, the newest first. */
  readonly corrections: ReadonlyArray<Report>;
  /** The report that it corrects. */
  readonly corrects?: Maybe<Report>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Number of the document. */
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  /** First day that it speaks of. */
  readonly fromOn: Scalars['Date']['output'];
  /** Stable id (UUIDv7). */
  readonly id: Scalars['ID']['output'];
  /** What kind of report. */
  readonly kind: ReportKind;
  /** The obligation that it answers. */
  readonly obligation?: Maybe<ReportingObligation>;
  /** The plan that it is on. */
  readonly plan?: Maybe<Plan>;
  /** Province of the reporting unit, as written; null for the nation. */
  readonly province?: Maybe<AdministrativeUnit>;
  /** The agency that submitted it; null for a draft. */
  readonly reporterAgencyId?: Maybe<Scalars['ID']['output']>;
  /** Who reports, as the document says. */
  readonly reporterName?: Maybe<Scalars['String']['output']>;
  /** The database snapshot that its figures were known from, as PostgreSQL writes it; null for a draft. Class INTERNAL. */
  readonly snapshot?: Maybe<Scalars['String']['output']>;
  /** Where the facts come from. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** How far it is. */
  readonly state: ReportState;
  /** When it was submitted; null for a draft. */
  readonly submittedOn?: Maybe<Scalars['Date']['output']>;
  /** What it says in short. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** Last day that it speaks of, included. */
  readonly toOn: Scalars['Date']['output'];
  /** The unit that reports, as it was then. */
  readonly unit: AdministrativeUnit;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Number of the version, for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** A report on a plan, or without one. Once submitted it never changes. */
export type ReportCorrectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of reports. */
export type ReportConnection = {
  readonly __typename?: 'ReportConnection';
  /** Records with their cursors. */
  readonly edges: ReadonlyArray<ReportEdge>;
  /** The records alone. */
  readonly nodes: ReadonlyArray<Report>;
  /** What is around the page. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A draft of a report; a correction names the submitted report that it corrects. */
export type ReportCreateInput = {
  /** The submitted report that it corrects. */
  readonly correctsId?: InputMaybe<Scalars['ID']['input']>;
  /** Number of the document. */
  readonly documentNo?: InputMaybe<Scalars['String']['input']>;
  /** First day that it speaks of. */
  readonly fromOn: Scalars['Date']['input'];
  /** What kind of report. */
  readonly kind: ReportKind;
  /** The obligation that it answers; its plan is the report’s. */
  readonly obligationId?: InputMaybe<Scalars['ID']['input']>;
  /** The plan that it is on. */
  readonly planId?: InputMaybe<Scalars['ID']['input']>;
  /** Who reports, as the document says. */
  readonly reporterName?: InputMaybe<Scalars['String']['input']>;
  /** Where the facts come from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** What it says in short. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  readonly title: Scalars['String']['input'];
  /** Last day that it speaks of, included. */
  readonly toOn: Scalars['Date']['input'];
  /** The unit that reports; for an old unit name the day of its code. */
  readonly unit: TerritoryFilter;
};

/** A record with its cursor. */
export type ReportEdge = {
  readonly __typename?: 'ReportEdge';
  /** Its cursor, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Report;
};

/** Conditions that all hold. */
export type ReportFilter = {
  /** Whose period ended in these days. */
  readonly endedOn?: InputMaybe<DateRange>;
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<ReportKind>>;
  /** That answer this obligation. */
  readonly obligationId?: InputMaybe<Scalars['ID']['input']>;
  /** On this plan. */
  readonly planId?: InputMaybe<Scalars['ID']['input']>;
  /** In one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<ReportState>>;
  /** Of this unit, of one in it, or of a predecessor. */
  readonly territory?: InputMaybe<TerritoryFilter>;
};

/** How often a report is due. */
export type ReportFrequency =
  /** When asked. */
  | 'AD_HOC'
  /** Each year. */
  | 'ANNUAL'
  /** Each month. */
  | 'MONTHLY'
  /** Once. */
  | 'ONCE'
  /** At intervals that the plan does not name. */
  | 'PERIODIC'
  /** Each quarter. */
  | 'QUARTERLY'
  /** Twice a year. */
  | 'SEMI_ANNUAL';

/** What kind of report. */
export type ReportKind =
  /** When asked. */
  | 'AD_HOC'
  /** Final review (tổng kết). */
  | 'FINAL_REVIEW'
  /** Interim review (sơ kết). */
  | 'INTERIM_REVIEW'
  /** Regular. */
  | 'PERIODIC';

/** Order of a list of reports. */
export type ReportOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: ReportOrderField;
};

/** What reports are ordered by. */
export type ReportOrderField =
  /** Time of recording. */
  | 'CREATED_AT'
  /** Last day that it speaks of. */
  | 'TO_ON';

/** What a write of reports came to. */
export type ReportPayload = {
  readonly __typename?: 'ReportPayload';
  /** The first one written; null when nothing was. */
  readonly report?: Maybe<Report>;
  /** Those written, in the order of the input; empty when nothing was. */
  readonly reports: ReadonlyArray<Report>;
  /** What is wrong; nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What is questioned; it was written all the same. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** Who is reported to. */
export type ReportRecipient = {
  readonly __typename?: 'ReportRecipient';
  /** What kind of body. */
  readonly agencyKind: PlanAgencyKind;
  /** At which level, as issued. */
  readonly level: AdministrativeLevel;
};

/** Who is reported to. */
export type ReportRecipientInput = {
  /** What kind of body. */
  readonly agencyKind: PlanAgencyKind;
  /** At which level, as issued. */
  readonly level: AdministrativeLevel;
};

/** How far a report is. */
export type ReportState =
  /** Being written. */
  | 'DRAFT'
  /** Handed in: it changes no more, a correction is a new report. */
  | 'SUBMITTED';

/** That a draft is handed in as it stands. */
export type ReportSubmitInput = {
  /** Number of the document. */
  readonly documentNo?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The record. */
  readonly id: Scalars['ID']['input'];
};

/** A change of a draft: what is left out stays as it is, null clears. */
export type ReportUpdateInput = {
  /** Number of the document. */
  readonly documentNo?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** First day that it speaks of. */
  readonly fromOn?: InputMaybe<Scalars['Date']['input']>;
  /** The record. */
  readonly id: Scalars['ID']['input'];
  /** What kind of report. */
  readonly kind?: InputMaybe<ReportKind>;
  /** The obligation that it answers; its plan is the report’s. */
  readonly obligationId?: InputMaybe<Scalars['ID']['input']>;
  /** The plan that it is on. */
  readonly planId?: InputMaybe<Scalars['ID']['input']>;
  /** Who reports, as the document says. */
  readonly reporterName?: InputMaybe<Scalars['String']['input']>;
  /** Where the facts come from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** What it says in short. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Last day that it speaks of, included. */
  readonly toOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A duty to report that a plan lays down. Its actor stays as issued, also where the district level is gone. */
export type ReportingObligation = Node & {
  readonly __typename?: 'ReportingObligation';
  /** Who reports. */
  readonly actorKind: PlanAgencyKind;
  /** At which level they report, as issued. */
  readonly actorLevel: AdministrativeLevel;
  /** Who wrote this version. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** Commune of the plan’s unit, as written; null when it is larger. */
  readonly commune?: Maybe<AdministrativeUnit>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The report is due before this day, which is no longer in time: `MM-DD` each year, `DD` each month, or one day `YYYY-MM-DD`. Null when the plan names none. */
  readonly dueBefore?: Maybe<Scalars['String']['output']>;
  /** How often. */
  readonly frequency: ReportFrequency;
  /** Stable id (UUIDv7). */
  readonly id: Scalars['ID']['output'];
  /** What else should be known. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The plan. */
  readonly plan?: Maybe<Plan>;
  /** Province of the plan’s unit, as written; null for the nation. */
  readonly province?: Maybe<AdministrativeUnit>;
  /** To whom; nobody for a duty to do something oneself. */
  readonly recipients: ReadonlyArray<ReportRecipient>;
  /** Reports that answer it, the newest first. */
  readonly reports: ReadonlyArray<Report>;
  /** What the report is of; null for the plan as a whole. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Number of the version, for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** A duty to report that a plan lays down. Its actor stays as issued, also where the district level is gone. */
export type ReportingObligationReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of reporting obligations. */
export type ReportingObligationConnection = {
  readonly __typename?: 'ReportingObligationConnection';
  /** Records with their cursors. */
  readonly edges: ReadonlyArray<ReportingObligationEdge>;
  /** The records alone. */
  readonly nodes: ReadonlyArray<ReportingObligation>;
  /** What is around the page. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A duty to report. A monthly one is due before a `DD`, a single one before a day, the others before an `MM-DD`. */
export type ReportingObligationCreateInput = {
  /** Who reports. */
  readonly actorKind: PlanAgencyKind;
  /** At which level they report, as issued. */
  readonly actorLevel: AdministrativeLevel;
  /** The report is due before this day, which is no longer in time: `MM-DD` each year, `DD` each month, or one day `YYYY-MM-DD`. Null when the plan names none. */
  readonly dueBefore?: InputMaybe<Scalars['String']['input']>;
  /** How often. */
  readonly frequency: ReportFrequency;
  /** What else should be known. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The plan. */
  readonly planId: Scalars['ID']['input'];
  /** To whom; nobody for a duty to do something oneself. */
  readonly recipients?: InputMaybe<ReadonlyArray<ReportRecipientInput>>;
  /** What the report is of; null for the plan as a whole. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
};

/** A record with its cursor. */
export type ReportingObligationEdge = {
  readonly __typename?: 'ReportingObligationEdge';
  /** Its cursor, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: ReportingObligation;
};

/** Conditions that all hold. */
export type ReportingObligationFilter = {
  /** Whose actor is such a body. */
  readonly actorKind?: InputMaybe<PlanAgencyKind>;
  /** Whose actor is at this level. */
  readonly actorLevel?: InputMaybe<AdministrativeLevel>;
  /** As often as one of these. */
  readonly frequency?: InputMaybe<ReadonlyArray<ReportFrequency>>;
  /** Of this plan. */
  readonly planId?: InputMaybe<Scalars['ID']['input']>;
  /** Of plans for this unit, for one in it, or for a predecessor. */
  readonly territory?: InputMaybe<TerritoryFilter>;
};

/** Order of a list of reporting obligations. */
export type ReportingObligationOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: ReportingObligationOrderField;
};

/** What reporting obligations are ordered by. */
export type ReportingObligationOrderField =
  /** Time of recording. */
  | 'CREATED_AT';

/** What a write of reporting obligations came to. */
export type ReportingObligationPayload = {
  readonly __typename?: 'ReportingObligationPayload';
  /** The first one written; null when nothing was. */
  readonly reportingObligation?: Maybe<ReportingObligation>;
  /** Those written, in the order of the input; empty when nothing was. */
  readonly reportingObligations: ReadonlyArray<ReportingObligation>;
  /** What is wrong; nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What is questioned; it was written all the same. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** A change: what is left out stays as it is, null clears. */
export type ReportingObligationUpdateInput = {
  /** Who reports. */
  readonly actorKind?: InputMaybe<PlanAgencyKind>;
  /** At which level they report, as issued. */
  readonly actorLevel?: InputMaybe<AdministrativeLevel>;
  /** The report is due before this day, which is no longer in time: `MM-DD` each year, `DD` each month, or one day `YYYY-MM-DD`. Null when the plan names none. */
  readonly dueBefore?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** How often. */
  readonly frequency?: InputMaybe<ReportFrequency>;
  /** The record. */
  readonly id: Scalars['ID']['input'];
  /** What else should be known. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** To whom; nobody for a duty to do something oneself. */
  readonly recipients?: InputMaybe<ReadonlyArray<ReportRecipientInput>>;
  /** What the report is of; null for the plan as a whole. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
};

/** How sure it is who answers. */
export type ResponsibilityBasis =
  /** Nothing says so; it is taken to be. */
  | 'ASSUMED'
  /** A document says so. */
  | 'CONFIRMED';

/** One cooperative on a list. Seen where the list stands, and by who sees the cooperative. */
export type ReviewEntry = Node & {
  readonly __typename?: 'ReviewEntry';
  /** Who wrote this version. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** Commune, as written; null when only the province is known. */
  readonly commune?: Maybe<AdministrativeUnit>;
  /** The cooperative; null when it is not in your scope. */
  readonly cooperative?: Maybe<Cooperative>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What was found. */
  readonly finding: ReviewFinding;
  /** Its grade. */
  readonly grade?: Maybe<Rating>;
  /** Stable id (UUIDv7). */
  readonly id: Scalars['ID']['output'];
  /** Remark. Class INTERNAL. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Province, as written. */
  readonly province?: Maybe<AdministrativeUnit>;
  /** The list; null when it is not in your scope. */
  readonly reviewList?: Maybe<ReviewList>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Number of the version, for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of entries. */
export type ReviewEntryConnection = {
  readonly __typename?: 'ReviewEntryConnection';
  /** Records with their cursors. */
  readonly edges: ReadonlyArray<ReviewEntryEdge>;
  /** The records alone. */
  readonly nodes: ReadonlyArray<ReviewEntry>;
  /** What is around the page. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record with its cursor. */
export type ReviewEntryEdge = {
  readonly __typename?: 'ReviewEntryEdge';
  /** Its cursor, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: ReviewEntry;
};

/** Conditions that all hold. */
export type ReviewEntryFilter = {
  /** Of this cooperative. */
  readonly cooperativeId?: InputMaybe<Scalars['ID']['input']>;
  /** With one of these findings. */
  readonly finding?: InputMaybe<ReadonlyArray<ReviewFinding>>;
  /** On this list. */
  readonly reviewListId?: InputMaybe<Scalars['ID']['input']>;
  /** On a list of this unit, or of a cooperative there. */
  readonly territory?: InputMaybe<TerritoryFilter>;
};

/** A cooperative on the list; one that is on it already is changed in what is said. */
export type ReviewEntryInput = {
  /** The cooperative. */
  readonly cooperativeId: Scalars['ID']['input'];
  /** What was found. */
  readonly finding: ReviewFinding;
  /** Its grade. */
  readonly grade?: InputMaybe<Rating>;
  /** Remark. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Order of a list of entries. */
export type ReviewEntryOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: ReviewEntryOrderField;
};

/** What entries are ordered by. */
export type ReviewEntryOrderField =
  /** Time of recording. */
  | 'CREATED_AT';

/** What was found of a cooperative. */
export type ReviewFinding =
  /** To take another form. */
  | 'CONVERT'
  /** To be dissolved. */
  | 'DISSOLVE'
  /** Goes on as it is. */
  | 'KEEP'
  /** To be merged or consolidated. */
  | 'MERGE'
  /** Nobody was found at the address. */
  | 'NOT_FOUND'
  /** Not rated: founded less than 12 months ago, or without figures. */
  | 'NOT_RATED'
  /** To be strengthened. */
  | 'STRENGTHEN';

/** A list of cooperatives that were reviewed or classified. */
export type ReviewList = Node & {
  readonly __typename?: 'ReviewList';
  /** Who wrote this version. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** Commune of the list, as written; null when it is of a whole province. */
  readonly commune?: Maybe<AdministrativeUnit>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Number of the document. */
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  /** Cooperatives on it, in the order in which they were recorded; `reviewEntries` pages through all. */
  readonly entries: ReadonlyArray<ReviewEntry>;
  /** Stable id (UUIDv7). */
  readonly id: Scalars['ID']['output'];
  /** Who issued it. */
  readonly issuerKind: AgencyKind;
  /** Name of the issuer. */
  readonly issuerName?: Maybe<Scalars['String']['output']>;
  /** Why they were listed. */
  readonly kind: ReviewListKind;
  /** Province of the list, as written; null for the nation. */
  readonly province?: Maybe<AdministrativeUnit>;
  /** Day of the review. */
  readonly reviewedOn: Scalars['Date']['output'];
  /** Where the facts come from. Class INTERNAL. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Number of the version, for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** A list of cooperatives that were reviewed or classified. */
export type ReviewListEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of lists. */
export type ReviewListConnection = {
  readonly __typename?: 'ReviewListConnection';
  /** Records with their cursors. */
  readonly edges: ReadonlyArray<ReviewListEdge>;
  /** The records alone. */
  readonly nodes: ReadonlyArray<ReviewList>;
  /** What is around the page. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record with its cursor. */
export type ReviewListEdge = {
  readonly __typename?: 'ReviewListEdge';
  /** Its cursor, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: ReviewList;
};

/** Conditions that all hold. */
export type ReviewListFilter = {
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<ReviewListKind>>;
  /** Reviewed in these days. */
  readonly reviewedOn?: InputMaybe<DateRange>;
  /** Of this unit. */
  readonly territory?: InputMaybe<TerritoryFilter>;
};

/** Why cooperatives were listed. */
export type ReviewListKind =
  /** Phân loại: graded by quality (Circular 09/2017/TT-BNNPTNT). */
  | 'CLASSIFICATION'
  /** Giải thể: to be dissolved. */
  | 'DISSOLUTION'
  /** Củng cố, chuyển đổi: to be restructured. */
  | 'RESTRUCTURING'
  /** Rà soát: which of them work. */
  | 'REVIEW';

/** Order of a list of lists. */
export type ReviewListOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: ReviewListOrderField;
};

/** What lists are ordered by. */
export type ReviewListOrderField =
  /** Time of recording. */
  | 'CREATED_AT'
  /** Day of the review. */
  | 'REVIEWED_ON';

/** What a write of review lists came to. */
export type ReviewListPayload = {
  readonly __typename?: 'ReviewListPayload';
  /** The first one written; null when nothing was. */
  readonly reviewList?: Maybe<ReviewList>;
  /** Those written, in the order of the input; empty when nothing was. */
  readonly reviewLists: ReadonlyArray<ReviewList>;
  /** What is wrong; nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What is questioned; it was written all the same. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** A list with its cooperatives. It is of the unit that `place` says; left out, of the nation. */
export type ReviewListRecordInput = {
  /** Number of the document. */
  readonly documentNo?: InputMaybe<Scalars['String']['input']>;
  /** Its cooperatives, at most 1,000 in one call. */
  readonly entries?: InputMaybe<ReadonlyArray<ReviewEntryInput>>;
  /** Who issued it; your own kind when left out. */
  readonly issuerKind?: InputMaybe<AgencyKind>;
  /** Name of the issuer. */
  readonly issuerName?: InputMaybe<Scalars['String']['input']>;
  /** Why they were listed. */
  readonly kind: ReviewListKind;
  /** Of which unit it is. Needed unless your territory is the nation. */
  readonly place?: InputMaybe<PlaceInput>;
  /** Day of the review. */
  readonly reviewedOn: Scalars['Date']['input'];
  /** Where the facts come from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  readonly title: Scalars['String']['input'];
};

/** A change: what is left out stays as it is, null clears. */
export type ReviewListUpdateInput = {
  /** Number of the document. */
  readonly documentNo?: InputMaybe<Scalars['String']['input']>;
  /** Cooperatives to add or change, at most 1,000 in one call. */
  readonly entries?: InputMaybe<ReadonlyArray<ReviewEntryInput>>;
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The record. */
  readonly id: Scalars['ID']['input'];
  /** Who issued it. */
  readonly issuerKind?: InputMaybe<AgencyKind>;
  /** Name of the issuer. */
  readonly issuerName?: InputMaybe<Scalars['String']['input']>;
  /** Why they were listed. */
  readonly kind?: InputMaybe<ReviewListKind>;
  /** Day of the review. */
  readonly reviewedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Where the facts come from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** How she came to the position. */
export type Selection =
  /** Elected. */
  | 'ELECTED'
  /** Hired. */
  | 'HIRED';

/** Size class (Decree 113/2024). */
export type SizeClass =
  /** Lớn. */
  | 'LARGE'
  /** Vừa. */
  | 'MEDIUM'
  /** Siêu nhỏ. */
  | 'MICRO'
  /** Nhỏ. */
  | 'SMALL'
  /** Not known. */
  | 'UNKNOWN';

/** At which level statistics are grouped by territory. */
export type StatisticsLevel =
  /** Communes; what was divided at a reform, or names no commune, is counted apart for each province. */
  | 'COMMUNE'
  /** Provinces: exact in the boundaries of any day. */
  | 'PROVINCE';

/** What a website or portal sends in. Nothing of it counts until a unit of the Women’s Union accepts it. Seen by the client that sent it, and by the Union of its territory; by nobody else. */
export type Submission = Node & {
  readonly __typename?: 'Submission';
  /** Who wrote this version. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** Commune, as written; null when only the province is known. */
  readonly commune?: Maybe<AdministrativeUnit>;
  /** About which cooperative; null when about none. */
  readonly cooperative?: Maybe<Cooperative>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Day on which it was accepted, returned or withdrawn. */
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Stable id (UUIDv7). */
  readonly id: Scalars['ID']['output'];
  /** What is sent in. */
  readonly kind: SubmissionKind;
  /** What the acceptance will write. Class PERSONAL: its sender reads it back. */
  readonly payload?: Maybe<Scalars['JSON']['output']>;
  /** Province, as written. */
  readonly province?: Maybe<AdministrativeUnit>;
  /** Why it was returned. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The record that it wrote. */
  readonly resultId?: Maybe<Scalars['ID']['output']>;
  /** The record kind that the acceptance wrote, such as `supportRequest`. */
  readonly resultKind?: Maybe<Scalars['String']['output']>;
  /** How far it is. */
  readonly state: SubmissionState;
  /** The client that sent it. Class INTERNAL. */
  readonly submittedByClient?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Number of the version, for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** Accepts a pending submission: its write is made in your name. */
export type SubmissionAcceptInput = {
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The record. */
  readonly id: Scalars['ID']['input'];
};

/** A page of submissions. */
export type SubmissionConnection = {
  readonly __typename?: 'SubmissionConnection';
  /** Records with their cursors. */
  readonly edges: ReadonlyArray<SubmissionEdge>;
  /** The records alone. */
  readonly nodes: ReadonlyArray<Submission>;
  /** What is around the page. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What is sent in. It stands where its cooperative stands, else where its class stands, else where `place` says. */
export type SubmissionCreateInput = {
  /** About which cooperative: published, or in your territory. Needed for COOPERATIVE_PROFILE and PRODUCT. */
  readonly cooperativeId?: InputMaybe<Scalars['ID']['input']>;
  /** What is sent in. */
  readonly kind: SubmissionKind;
  /** What the acceptance will write, as SubmissionKind says: an object. */
  readonly payload: Scalars['JSON']['input'];
  /** Where it belongs. Needed when nothing else says it. */
  readonly place?: InputMaybe<PlaceInput>;
};

/** A record with its cursor. */
export type SubmissionEdge = {
  readonly __typename?: 'SubmissionEdge';
  /** Its cursor, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Submission;
};

/** Conditions that all hold. */
export type SubmissionFilter = {
  /** About this cooperative. */
  readonly cooperativeId?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<SubmissionKind>>;
  /** In one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<SubmissionState>>;
  /** In this unit. */
  readonly territory?: InputMaybe<TerritoryFilter>;
};

/** What is sent in, and by that which write its acceptance makes. */
export type SubmissionKind =
  /** Contacts and description of a cooperative: cooperativeUpdate. Payload: shortName, phone, email, website, latitude, longitude, traits, as in CooperativeUpdateInput. */
  | 'COOPERATIVE_PROFILE'
  /** A media item: mediaItemCreate. Payload: kind, title, url, outlet, summary, publishedOn, source, as in MediaItemCreateInput. */
  | 'MEDIA_ITEM'
  /** A product of a cooperative: cooperativeUpdate. Payload: the fields of ProductInput. */
  | 'PRODUCT'
  /** A request: supportRequestCreate. Payload: the fields of SupportRequestCreateInput without cooperativeId and place. */
  | 'SUPPORT_REQUEST'
  /** A registration for a class: trainingAttendanceRecord. Payload: trainingId, and attendees with audience and person (name, gender, birthYear, phone); never a personal number. */
  | 'TRAINING_REGISTRATION';

/** Order of a list of submissions. */
export type SubmissionOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: SubmissionOrderField;
};

/** What submissions are ordered by. */
export type SubmissionOrderField =
  /** Time of recording. */
  | 'CREATED_AT';

/** What a write of submissions came to. */
export type SubmissionPayload = {
  readonly __typename?: 'SubmissionPayload';
  /** The first one written; null when nothing was. */
  readonly submission?: Maybe<Submission>;
  /** Those written, in the order of the input; empty when nothing was. */
  readonly submissions: ReadonlyArray<Submission>;
  /** What is wrong; nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What is questioned; it was written all the same. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** Sends a pending submission back. */
export type SubmissionReturnInput = {
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The record. */
  readonly id: Scalars['ID']['input'];
  /** Why, for the sender. */
  readonly reason: Scalars['String']['input'];
};

/** How far it is. */
export type SubmissionState =
  /** Its write was made. */
  | 'ACCEPTED'
  /** Waits for a unit of the Women’s Union. */
  | 'PENDING'
  /** Sent back with a reason. */
  | 'RETURNED'
  /** Taken back by the sender. */
  | 'WITHDRAWN';

/** Takes a pending submission back. */
export type SubmissionWithdrawInput = {
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The record. */
  readonly id: Scalars['ID']['input'];
};

/** Help given to cooperatives. Seen where its organiser stands, and by who sees a helped cooperative. */
export type SupportActivity = Node & {
  readonly __typename?: 'SupportActivity';
  /** What was spent or lent, in VND. Class FINANCE. */
  readonly amountVnd?: Maybe<Scalars['Vnd']['output']>;
  /** Persons reached. */
  readonly beneficiaryCount?: Maybe<Scalars['Int']['output']>;
  /** Who wrote this version. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** Commune of the organiser, as written; null when it is of a whole province. */
  readonly commune?: Maybe<AdministrativeUnit>;
  /** The helped cooperatives that are in your scope. */
  readonly cooperatives: ReadonlyArray<Cooperative>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What was done. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Number of the document. Class INTERNAL. */
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  /** When it was done, or is planned; the first day of what `doneOnPrecision` says. */
  readonly doneOn?: Maybe<Scalars['Date']['output']>;
  /** How much of `doneOn` is known; null when nothing is. */
  readonly doneOnPrecision?: Maybe<DatePrecision>;
  /** Women among them. */
  readonly femaleBeneficiaryCount?: Maybe<Scalars['Int']['output']>;
  /** Where the money came from. */
  readonly fundingSource?: Maybe<FundingSource>;
  /** Stable id (UUIDv7). */
  readonly id: Scalars['ID']['output'];
  /** What kind of help. */
  readonly kind: SupportKind;
  /** Who organised it. */
  readonly organiserKind: AgencyKind;
  /** Name of the organiser. */
  readonly organiserName?: Maybe<Scalars['String']['output']>;
  /** Province of the organiser, as written; null for the nation. */
  readonly province?: Maybe<AdministrativeUnit>;
  /** Where the facts come from. Class INTERNAL. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** How far it is. */
  readonly state: ActivityState;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** The level of the Women’s Union that helped; null for others. */
  readonly unionLevel?: Maybe<UnionLevel>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Number of the version, for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of support activities. */
export type SupportActivityConnection = {
  readonly __typename?: 'SupportActivityConnection';
  /** Records with their cursors. */
  readonly edges: ReadonlyArray<SupportActivityEdge>;
  /** The records alone. */
  readonly nodes: ReadonlyArray<SupportActivity>;
  /** What is around the page. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record with its cursor. */
export type SupportActivityEdge = {
  readonly __typename?: 'SupportActivityEdge';
  /** Its cursor, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: SupportActivity;
};

/** Conditions that all hold. */
export type SupportActivityFilter = {
  /** That helped this cooperative. */
  readonly cooperativeId?: InputMaybe<Scalars['ID']['input']>;
  /** Done in these days. */
  readonly doneOn?: InputMaybe<DateRange>;
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<SupportKind>>;
  /** Organised by such an agency. */
  readonly organiserKind?: InputMaybe<AgencyKind>;
  /** In one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<ActivityState>>;
  /** In this unit: organised there, or for a cooperative there. */
  readonly territory?: InputMaybe<TerritoryFilter>;
};

/** Order of a list of support activities. */
export type SupportActivityOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: SupportActivityOrderField;
};

/** What support activities are ordered by. */
export type SupportActivityOrderField =
  /** Time of recording. */
  | 'CREATED_AT'
  /** When it was done; those without a day as the oldest. */
  | 'DONE_ON';

/** What a write of support activities came to. */
export type SupportActivityPayload = {
  readonly __typename?: 'SupportActivityPayload';
  /** Those written, in the order of the input; empty when nothing was. */
  readonly supportActivities: ReadonlyArray<SupportActivity>;
  /** The first one written; null when nothing was. */
  readonly supportActivity?: Maybe<SupportActivity>;
  /** What is wrong; nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What is questioned; it was written all the same. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** Help given to cooperatives. Recorded where `place` says, else where the first cooperative stands. */
export type SupportActivityRecordInput = {
  /** What was spent or lent, in VND. */
  readonly amountVnd?: InputMaybe<Scalars['Vnd']['input']>;
  /** Persons reached. */
  readonly beneficiaryCount?: InputMaybe<Scalars['Int']['input']>;
  /** Who was helped, at most 500. */
  readonly cooperativeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What was done. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Number of the document. */
  readonly documentNo?: InputMaybe<Scalars['String']['input']>;
  /** When it was done, or is planned: a year, a month or a day. */
  readonly doneOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Women among them. */
  readonly femaleBeneficiaryCount?: InputMaybe<Scalars['Int']['input']>;
  /** Where the money came from. */
  readonly fundingSource?: InputMaybe<FundingSource>;
  /** What kind of help. */
  readonly kind: SupportKind;
  /** Who organised it; your own kind when left out. Only the Women’s Union records what others organised. */
  readonly organiserKind?: InputMaybe<AgencyKind>;
  /** Name of the organiser. */
  readonly organiserName?: InputMaybe<Scalars['String']['input']>;
  /** Where its organiser stands. Needed when no cooperative is named and your territory is not the nation. */
  readonly place?: InputMaybe<PlaceInput>;
  /** Where the facts come from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** How far it is; COMPLETED when left out. */
  readonly state?: InputMaybe<ActivityState>;
  /** What it is called. */
  readonly title: Scalars['String']['input'];
  /** The level of the Women’s Union that helped. */
  readonly unionLevel?: InputMaybe<UnionLevel>;
};

/** A change: what is left out stays as it is, null clears. */
export type SupportActivityUpdateInput = {
  /** What was spent or lent, in VND. */
  readonly amountVnd?: InputMaybe<Scalars['Vnd']['input']>;
  /** Persons reached. */
  readonly beneficiaryCount?: InputMaybe<Scalars['Int']['input']>;
  /** Who was helped: the whole list, at most 500. */
  readonly cooperativeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What was done. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Number of the document. */
  readonly documentNo?: InputMaybe<Scalars['String']['input']>;
  /** When it was done, or is planned: a year, a month or a day. */
  readonly doneOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Women among them. */
  readonly femaleBeneficiaryCount?: InputMaybe<Scalars['Int']['input']>;
  /** Where the money came from. */
  readonly fundingSource?: InputMaybe<FundingSource>;
  /** The activity. */
  readonly id: Scalars['ID']['input'];
  /** What kind of help. */
  readonly kind?: InputMaybe<SupportKind>;
  /** Who organised it. */
  readonly organiserKind?: InputMaybe<AgencyKind>;
  /** Name of the organiser. */
  readonly organiserName?: InputMaybe<Scalars['String']['input']>;
  /** Where the facts come from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** How far it is. */
  readonly state?: InputMaybe<ActivityState>;
  /** What it is called. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The level of the Women’s Union that helped. */
  readonly unionLevel?: InputMaybe<UnionLevel>;
};

/** What kind of help was given (plans of Project 01; a training is a Training). */
export type SupportKind =
  /** Advice on running. */
  | 'ADVICE'
  /** Brand. */
  | 'BRAND'
  /** Credit. */
  | 'CREDIT'
  /** Digital means, e-commerce. */
  | 'DIGITAL'
  /** Distribution. */
  | 'DISTRIBUTION'
  /** Advice on founding. */
  | 'ESTABLISHMENT_ADVICE'
  /** Governance. */
  | 'GOVERNANCE'
  /** Inspection. */
  | 'INSPECTION'
  /** Insurance. */
  | 'INSURANCE'
  /** Label. */
  | 'LABEL'
  /** OCOP recognition. */
  | 'OCOP'
  /** Pilot model. */
  | 'PILOT_MODEL'
  /** Production and business plan. */
  | 'PRODUCTION_PLAN'
  /** Referral to work or vocational training. */
  | 'REFERRAL'
  /** Restructuring. */
  | 'RESTRUCTURING'
  /** Study visit. */
  | 'STUDY_VISIT'
  /** Traceability. */
  | 'TRACEABILITY'
  /** Trade promotion. */
  | 'TRADE_PROMOTION';

/** What somebody asks the Women’s Union for. Stands where its cooperative stands, else where it says. */
export type SupportRequest = Node & {
  readonly __typename?: 'SupportRequest';
  /** The answer. Class PERSONAL. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** Day of the answer. */
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  /** Who wrote this version. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** Commune, as written; null when only the province is known. */
  readonly commune?: Maybe<AdministrativeUnit>;
  /** For whom; null when it is for none yet. */
  readonly cooperative?: Maybe<Cooperative>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** At length. Class PERSONAL: people tell of themselves here. */
  readonly details?: Maybe<Scalars['String']['output']>;
  /** Stable id (UUIDv7). */
  readonly id: Scalars['ID']['output'];
  /** What is asked for. */
  readonly kind: SupportRequestKind;
  /** Province, as written. */
  readonly province?: Maybe<AdministrativeUnit>;
  /** Day of the request. */
  readonly requestedOn: Scalars['Date']['output'];
  /** Her e-mail address. Class CONTACT. */
  readonly requesterEmail?: Maybe<Scalars['String']['output']>;
  /** Who asks. Class PERSONAL. */
  readonly requesterName?: Maybe<Scalars['String']['output']>;
  /** Her telephone, E.164. Class CONTACT. */
  readonly requesterPhone?: Maybe<Scalars['String']['output']>;
  /** Where the facts come from. Class INTERNAL. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** How far it is. */
  readonly state: SupportRequestState;
  /** In short. */
  readonly subject: Scalars['String']['output'];
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Number of the version, for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** The answer, or another one for a request that is answered. */
export type SupportRequestAnswerInput = {
  /** The answer. */
  readonly answer: Scalars['String']['input'];
  /** Day of the answer; today when left out. */
  readonly answeredOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The record. */
  readonly id: Scalars['ID']['input'];
  /** Whether it is a no: DECLINED, else ANSWERED. */
  readonly isDeclined?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of requests. */
export type SupportRequestConnection = {
  readonly __typename?: 'SupportRequestConnection';
  /** Records with their cursors. */
  readonly edges: ReadonlyArray<SupportRequestEdge>;
  /** The records alone. */
  readonly nodes: ReadonlyArray<SupportRequest>;
  /** What is around the page. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A request. It stands where its cooperative stands, else where `place` says. */
export type SupportRequestCreateInput = {
  /** For whom. */
  readonly cooperativeId?: InputMaybe<Scalars['ID']['input']>;
  /** At length. */
  readonly details?: InputMaybe<Scalars['String']['input']>;
  /** What is asked for. */
  readonly kind: SupportRequestKind;
  /** Where it is asked. Needed when no cooperative is named. */
  readonly place?: InputMaybe<PlaceInput>;
  /** Day of the request; today when left out. */
  readonly requestedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Her e-mail address. */
  readonly requesterEmail?: InputMaybe<Scalars['String']['input']>;
  /** Who asks. */
  readonly requesterName?: InputMaybe<Scalars['String']['input']>;
  /** Her telephone; kept as +84…. */
  readonly requesterPhone?: InputMaybe<Scalars['String']['input']>;
  /** Where the facts come from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** In short. */
  readonly subject: Scalars['String']['input'];
};

/** A record with its cursor. */
export type SupportRequestEdge = {
  readonly __typename?: 'SupportRequestEdge';
  /** Its cursor, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: SupportRequest;
};

/** Conditions that all hold. */
export type SupportRequestFilter = {
  /** For this cooperative. */
  readonly cooperativeId?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<SupportRequestKind>>;
  /** Asked in these days. */
  readonly requestedOn?: InputMaybe<DateRange>;
  /** In one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<SupportRequestState>>;
  /** In this unit. */
  readonly territory?: InputMaybe<TerritoryFilter>;
};

/** What somebody asks for. */
export type SupportRequestKind =
  /** Brand, label, traceability, OCOP. */
  | 'BRAND'
  /** A loan. */
  | 'CREDIT'
  /** Digital means, e-commerce. */
  | 'DIGITAL'
  /** Advice on founding a cooperative or group. */
  | 'FOUNDING'
  /** Law, registration, governance. */
  | 'LEGAL'
  /** Something else. */
  | 'OTHER'
  /** Trade promotion, distribution. */
  | 'TRADE_PROMOTION'
  /** Training. */
  | 'TRAINING';

/** Order of a list of requests. */
export type SupportRequestOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: SupportRequestOrderField;
};

/** What requests are ordered by. */
export type SupportRequestOrderField =
  /** Time of recording. */
  | 'CREATED_AT'
  /** Day of the request. */
  | 'REQUESTED_ON';

/** What a write of requests came to. */
export type SupportRequestPayload = {
  readonly __typename?: 'SupportRequestPayload';
  /** The first one written; null when nothing was. */
  readonly supportRequest?: Maybe<SupportRequest>;
  /** Those written, in the order of the input; empty when nothing was. */
  readonly supportRequests: ReadonlyArray<SupportRequest>;
  /** What is wrong; nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What is questioned; it was written all the same. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** How far a request is. */
export type SupportRequestState =
  /** Answered. */
  | 'ANSWERED'
  /** Answered with a no. */
  | 'DECLINED'
  /** Somebody works on it. */
  | 'IN_PROGRESS'
  /** Nobody has taken it up. */
  | 'NEW'
  /** Taken back by who asked. */
  | 'WITHDRAWN';

/** A change: what is left out stays as it is, null clears. An answered or withdrawn request is changed no more. */
export type SupportRequestUpdateInput = {
  /** At length. */
  readonly details?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The record. */
  readonly id: Scalars['ID']['input'];
  /** Whether somebody works on it: IN_PROGRESS, else NEW. */
  readonly isInProgress?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is asked for. */
  readonly kind?: InputMaybe<SupportRequestKind>;
  /** Day of the request. */
  readonly requestedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Her e-mail address. */
  readonly requesterEmail?: InputMaybe<Scalars['String']['input']>;
  /** Who asks. */
  readonly requesterName?: InputMaybe<Scalars['String']['input']>;
  /** Her telephone; kept as +84…. */
  readonly requesterPhone?: InputMaybe<Scalars['String']['input']>;
  /** Where the facts come from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** In short. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
};

/** Takes a request back that is not answered. */
export type SupportRequestWithdrawInput = {
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The record. */
  readonly id: Scalars['ID']['input'];
};

/** One row of a plan: a figure, a milestone or a duty in words. A yearly row restates part of its phase and is never added to it. */
export type Target = Node & {
  readonly __typename?: 'Target';
  /** The level whose agencies carry it out. */
  readonly actorLevel?: Maybe<AdministrativeLevel>;
  /** What counts besides, in the words of the plan. */
  readonly alsoCounts?: Maybe<Scalars['String']['output']>;
  /** Who is counted by the other reading that the words allow. */
  readonly alternativePopulation?: Maybe<TargetPopulation>;
  /** Who wrote this version. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** Commune of the plan’s unit, as written; null when it is larger. */
  readonly commune?: Maybe<AdministrativeUnit>;
  /** What a counted cooperative fulfils. */
  readonly condition?: Maybe<TargetCondition>;
  /** What is counted on which condition, in the words of the plan. */
  readonly conditionText?: Maybe<Scalars['String']['output']>;
  /** Positions of management that count; those of the plan when empty. */
  readonly countedPositions: ReadonlyArray<Position>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Of what a share is taken, in the words of the plan. */
  readonly denominatorText?: Maybe<Scalars['String']['output']>;
  /** Founded on this day at the earliest; the first day of what `foundedFromOnPrecision` says. */
  readonly foundedFromOn?: Maybe<Scalars['Date']['output']>;
  /** How much of `foundedFromOn` is said; null when nothing is. */
  readonly foundedFromOnPrecision?: Maybe<DatePrecision>;
  /** Founded at the latest in the year, month or day that begins here, as `foundedToOnPrecision` says. */
  readonly foundedToOn?: Maybe<Scalars['Date']['output']>;
  /** How much of `foundedToOn` is said; null when nothing is. */
  readonly foundedToOnPrecision?: Maybe<DatePrecision>;
  /** First day of its period. */
  readonly fromOn: Scalars['Date']['output'];
  /** From when a figure of a later phase counts. */
  readonly horizon?: Maybe<TargetHorizon>;
  /** Stable id (UUIDv7). */
  readonly id: Scalars['ID']['output'];
  /** What is counted. */
  readonly indicator: Indicator;
  /** Kinds that count; those of the indicator when empty. */
  readonly kinds: ReadonlyArray<CooperativeKind>;
  /** Milestones by which it is reached, the first due first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** What else should be known. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** How the figure is meant. */
  readonly operator: TargetOperator;
  /** One such target for each of these in the period. */
  readonly perPeriod?: Maybe<TargetPeriod>;
  /** One such target for each of these. */
  readonly perSubject?: Maybe<TargetSubject>;
  /** One such target for each unit of this level inside the territory, in the units valid when the plan was issued. */
  readonly perUnit?: Maybe<AdministrativeLevel>;
  /** The plan. */
  readonly plan?: Maybe<Plan>;
  /** Who is counted. */
  readonly population?: Maybe<TargetPopulation>;
  /** Who is counted, in the words of the plan. */
  readonly populationText?: Maybe<Scalars['String']['output']>;
  /** Its place in the plan, from 1. */
  readonly position: Scalars['Int']['output'];
  /**
   * How it stands. Counted only where your territory covers the target’s, for a part would look like the whole. Null when
   * the target was not known at `knownAt`.
   */
  readonly progress?: Maybe<TargetProgress>;
  /** Province of the plan’s unit, as written; null for the nation. */
  readonly province?: Maybe<AdministrativeUnit>;
  /** Which cooperatives count; PROGRAMME when nothing is said. */
  readonly scope?: Maybe<TargetScope>;
  /** Section of the plan that it stands in, such as `B.II.1`. */
  readonly sectionRef: Scalars['String']['output'];
  /** How binding it is; a duty when nothing is said. */
  readonly strength?: Maybe<TargetStrength>;
  /** Kinds of support that count; those of the indicator when empty. */
  readonly supportKinds: ReadonlyArray<SupportKind>;
  /** Last day of its period, included. */
  readonly toOn: Scalars['Date']['output'];
  /** What the figure is in. */
  readonly unit: TargetUnit;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The figure; null for a range, a milestone and a duty without a figure. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** Most of a range. */
  readonly valueMax?: Maybe<Scalars['Float']['output']>;
  /** Least of a range. */
  readonly valueMin?: Maybe<Scalars['Float']['output']>;
  /** Number of the version, for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** One row of a plan: a figure, a milestone or a duty in words. A yearly row restates part of its phase and is never added to it. */
export type TargetMilestonesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One row of a plan: a figure, a milestone or a duty in words. A yearly row restates part of its phase and is never added to it. */
export type TargetProgressArgs = {
  boundariesAt?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  validAt?: InputMaybe<Scalars['Date']['input']>;
};

/** What a counted cooperative fulfils. */
export type TargetCondition =
  /** More than half of its workers are women. */
  | 'FEMALE_MAJORITY';

/** A page of targets. */
export type TargetConnection = {
  readonly __typename?: 'TargetConnection';
  /** Records with their cursors. */
  readonly edges: ReadonlyArray<TargetEdge>;
  /** The records alone. */
  readonly nodes: ReadonlyArray<Target>;
  /** What is around the page. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a plan. VALUE, AT_LEAST, MORE_THAN and ABOUT need `value`, RANGE needs `valueMin` and `valueMax`, the others have none. */
export type TargetCreateInput = {
  /** The level whose agencies carry it out. */
  readonly actorLevel?: InputMaybe<AdministrativeLevel>;
  /** What counts besides, in the words of the plan. */
  readonly alsoCounts?: InputMaybe<Scalars['String']['input']>;
  /** Who is counted by the other reading that the words allow. */
  readonly alternativePopulation?: InputMaybe<TargetPopulation>;
  /** What a counted cooperative fulfils. */
  readonly condition?: InputMaybe<TargetCondition>;
  /** What is counted on which condition, in the words of the plan. */
  readonly conditionText?: InputMaybe<Scalars['String']['input']>;
  /** Positions of management that count; those of the plan when empty. */
  readonly countedPositions?: InputMaybe<ReadonlyArray<Position>>;
  /** Of what a share is taken, in the words of the plan. */
  readonly denominatorText?: InputMaybe<Scalars['String']['input']>;
  /** Founded in this year, month or day at the earliest. */
  readonly foundedFromOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Founded in this year, month or day at the latest. */
  readonly foundedToOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** First day of its period. */
  readonly fromOn: Scalars['Date']['input'];
  /** From when a figure of a later phase counts. */
  readonly horizon?: InputMaybe<TargetHorizon>;
  /** What is counted. */
  readonly indicator: Indicator;
  /** Kinds that count; those of the indicator when empty. */
  readonly kinds?: InputMaybe<ReadonlyArray<CooperativeKind>>;
  /** What else should be known. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** How the figure is meant. */
  readonly operator: TargetOperator;
  /** One such target for each of these in the period. */
  readonly perPeriod?: InputMaybe<TargetPeriod>;
  /** One such target for each of these. */
  readonly perSubject?: InputMaybe<TargetSubject>;
  /** One such target for each unit of this level inside the territory, in the units valid when the plan was issued. */
  readonly perUnit?: InputMaybe<AdministrativeLevel>;
  /** The plan. */
  readonly planId: Scalars['ID']['input'];
  /** Who is counted. */
  readonly population?: InputMaybe<TargetPopulation>;
  /** Who is counted, in the words of the plan. */
  readonly populationText?: InputMaybe<Scalars['String']['input']>;
  /** Its place in the plan, from 1; behind the others when left out. */
  readonly position?: InputMaybe<Scalars['Int']['input']>;
  /** Which cooperatives count; PROGRAMME when nothing is said. */
  readonly scope?: InputMaybe<TargetScope>;
  /** Section of the plan that it stands in, such as `B.II.1`. */
  readonly sectionRef: Scalars['String']['input'];
  /** How binding it is; a duty when nothing is said. */
  readonly strength?: InputMaybe<TargetStrength>;
  /** Kinds of support that count; those of the indicator when empty. */
  readonly supportKinds?: InputMaybe<ReadonlyArray<SupportKind>>;
  /** Last day of its period, included. */
  readonly toOn: Scalars['Date']['input'];
  /** What the figure is in. */
  readonly unit: TargetUnit;
  /** The figure; null for a range, a milestone and a duty without a figure. */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
  /** Most of a range. */
  readonly valueMax?: InputMaybe<Scalars['Float']['input']>;
  /** Least of a range. */
  readonly valueMin?: InputMaybe<Scalars['Float']['input']>;
};

/** A record with its cursor. */
export type TargetEdge = {
  readonly __typename?: 'TargetEdge';
  /** Its cursor, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Target;
};

/** Conditions that all hold. */
export type TargetFilter = {
  /** Of one of these indicators. */
  readonly indicator?: InputMaybe<ReadonlyArray<Indicator>>;
  /** Meant in one of these ways. */
  readonly operator?: InputMaybe<ReadonlyArray<TargetOperator>>;
  /** Of this plan. */
  readonly planId?: InputMaybe<Scalars['ID']['input']>;
  /** Of plans for this unit, for one in it, or for a predecessor. */
  readonly territory?: InputMaybe<TerritoryFilter>;
  /** Whose period includes this day. */
  readonly validOn?: InputMaybe<Scalars['Date']['input']>;
};

/** From when a figure of a later phase counts. */
export type TargetHorizon =
  /** From the start of the plan. */
  | 'CUMULATIVE'
  /** In the later phase alone. */
  | 'PHASE_ONLY'
  /** The text does not say: both are answered. */
  | 'UNSTATED';

/** How the figure of a target is meant. */
export type TargetOperator =
  /** About. */
  | 'ABOUT'
  /** At least. */
  | 'AT_LEAST'
  /** Reached or not. */
  | 'MILESTONE'
  /** Strictly more. */
  | 'MORE_THAN'
  /** From `valueMin` to `valueMax`. */
  | 'RANGE'
  /** A duty in words, reported without a target figure. */
  | 'UNQUANTIFIED'
  /** A plain figure: met when reached or exceeded. */
  | 'VALUE';

/** Order of a list of targets. */
export type TargetOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: TargetOrderField;
};

/** What targets are ordered by. */
export type TargetOrderField =
  /** Time of recording. */
  | 'CREATED_AT'
  /** Place in the plan. */
  | 'POSITION'
  /** Last day of the period. */
  | 'TO_ON';

/** What a write of targets came to. */
export type TargetPayload = {
  readonly __typename?: 'TargetPayload';
  /** The first one written; null when nothing was. */
  readonly target?: Maybe<Target>;
  /** Those written, in the order of the input; empty when nothing was. */
  readonly targets: ReadonlyArray<Target>;
  /** What is wrong; nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What is questioned; it was written all the same. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** A part of a period. */
export type TargetPeriod =
  /** Each month. */
  | 'MONTH'
  /** Each quarter. */
  | 'QUARTER'
  /** Each year. */
  | 'YEAR';

/** Who is counted. */
export type TargetPopulation =
  /** All members and workers. */
  | 'MEMBERS_AND_WORKERS_OF_BOTH_GENDERS'
  /** All members, and women among the workers. */
  | 'MEMBERS_OF_BOTH_GENDERS_AND_WOMEN_WORKERS'
  /** Women among the members and among the workers. */
  | 'WOMEN_MEMBERS_AND_WOMEN_WORKERS'
  /** Women who work in cooperative groups. */
  | 'WOMEN_WORKERS_OF_COOPERATIVE_GROUPS';

/**
 * How a target stands, counted from the records of its territory in that territory’s own boundaries. Status and figures are
 * those of the first reading, the plan’s own words.
 */
export type TargetProgress = {
  readonly __typename?: 'TargetProgress';
  /** The figure reached, in the unit of the target. */
  readonly actual?: Maybe<Scalars['Float']['output']>;
  /** The choices of the definition that the plans leave open. */
  readonly assumptions: ReadonlyArray<ProgressAssumption>;
  /** The day of whose boundaries; null: those of the unit as issued. */
  readonly boundariesAt?: Maybe<Scalars['Date']['output']>;
  /** Version of the indicator’s definition; null for one that is not computed. */
  readonly definitionVersion?: Maybe<Scalars['Int']['output']>;
  /** Of a rate: of how many. 0 is nobody, and there is no share then. */
  readonly denominator?: Maybe<Scalars['Int']['output']>;
  /** The unit that was evaluated; null where it is not one unit in those boundaries. */
  readonly evaluatedUnit?: Maybe<AdministrativeUnit>;
  /** What should have been reached by the day; null for what has no course. */
  readonly expected?: Maybe<Scalars['Float']['output']>;
  /** What should be known with it. */
  readonly findings: ReadonlyArray<ProgressFinding>;
  /** What is counted. */
  readonly indicator: Indicator;
  /** Of a rate: how many of `denominator`. */
  readonly numerator?: Maybe<Scalars['Int']['output']>;
  /**
   * Of a target for each unit or period: each of them, units by code. The status of the target is then the worst of theirs,
   * and it has no figure of its own: nothing is added up. A call counts up to 1,000 parts of all its targets together: a
   * target for which there is no room is NOT_COMPUTED with the finding PARTS_TOO_MANY_HERE, and is counted when it is
   * asked for alone.
   */
  readonly parts: ReadonlyArray<ProgressPart>;
  /** `actual` over the figure of the target, of a range its least; 1 is reached. */
  readonly ratio?: Maybe<Scalars['Float']['output']>;
  /** Every way in which the plan can be read, its own words first; empty where nothing is counted. */
  readonly readings: ReadonlyArray<ProgressReading>;
  /** Which cooperatives count; null where the indicator has no such choice. */
  readonly scope?: Maybe<TargetScope>;
  /** How it stands. */
  readonly status: ProgressStatus;
  /** The day of evaluation. */
  readonly validAt: Scalars['Date']['output'];
};

/** Which cooperatives count. */
export type TargetScope =
  /** All. */
  | 'ALL'
  /** Those founded in the period. */
  | 'FOUNDED_IN_PERIOD'
  /** Women-managed ones that the Union founded or helped in the period. */
  | 'PROGRAMME';

/** How binding a target is. */
export type TargetStrength =
  /** It is striven for. */
  | 'ASPIRATION'
  /** It is to be reached. */
  | 'DUTY';

/** What an inspection target is set for each of. */
export type TargetSubject =
  /** Each inspected commune. */
  | 'INSPECTED_COMMUNE'
  /** Each inspected savings and loan group. */
  | 'INSPECTED_GROUP'
  /** Each savings and loan group. */
  | 'SAVINGS_AND_LOAN_GROUP';

/** What the figure of a target is in. */
export type TargetUnit =
  /** A number of what the indicator counts. */
  | 'COUNT'
  /** No figure: reached or not. */
  | 'MILESTONE'
  /** Per cent, 0 to 100. */
  | 'PERCENT';

/** A change: what is left out stays as it is, null clears. */
export type TargetUpdateInput = {
  /** The level whose agencies carry it out. */
  readonly actorLevel?: InputMaybe<AdministrativeLevel>;
  /** What counts besides, in the words of the plan. */
  readonly alsoCounts?: InputMaybe<Scalars['String']['input']>;
  /** Who is counted by the other reading that the words allow. */
  readonly alternativePopulation?: InputMaybe<TargetPopulation>;
  /** What a counted cooperative fulfils. */
  readonly condition?: InputMaybe<TargetCondition>;
  /** What is counted on which condition, in the words of the plan. */
  readonly conditionText?: InputMaybe<Scalars['String']['input']>;
  /** Positions of management that count; those of the plan when empty. */
  readonly countedPositions?: InputMaybe<ReadonlyArray<Position>>;
  /** Of what a share is taken, in the words of the plan. */
  readonly denominatorText?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Founded in this year, month or day at the earliest. */
  readonly foundedFromOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Founded in this year, month or day at the latest. */
  readonly foundedToOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** First day of its period. */
  readonly fromOn?: InputMaybe<Scalars['Date']['input']>;
  /** From when a figure of a later phase counts. */
  readonly horizon?: InputMaybe<TargetHorizon>;
  /** The record. */
  readonly id: Scalars['ID']['input'];
  /** What is counted. */
  readonly indicator?: InputMaybe<Indicator>;
  /** Kinds that count; those of the indicator when empty. */
  readonly kinds?: InputMaybe<ReadonlyArray<CooperativeKind>>;
  /** What else should be known. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** How the figure is meant. */
  readonly operator?: InputMaybe<TargetOperator>;
  /** One such target for each of these in the period. */
  readonly perPeriod?: InputMaybe<TargetPeriod>;
  /** One such target for each of these. */
  readonly perSubject?: InputMaybe<TargetSubject>;
  /** One such target for each unit of this level inside the territory, in the units valid when the plan was issued. */
  readonly perUnit?: InputMaybe<AdministrativeLevel>;
  /** Who is counted. */
  readonly population?: InputMaybe<TargetPopulation>;
  /** Who is counted, in the words of the plan. */
  readonly populationText?: InputMaybe<Scalars['String']['input']>;
  /** Its place in the plan, from 1. */
  readonly position?: InputMaybe<Scalars['Int']['input']>;
  /** Which cooperatives count; PROGRAMME when nothing is said. */
  readonly scope?: InputMaybe<TargetScope>;
  /** Section of the plan that it stands in, such as `B.II.1`. */
  readonly sectionRef?: InputMaybe<Scalars['String']['input']>;
  /** How binding it is; a duty when nothing is said. */
  readonly strength?: InputMaybe<TargetStrength>;
  /** Kinds of support that count; those of the indicator when empty. */
  readonly supportKinds?: InputMaybe<ReadonlyArray<SupportKind>>;
  /** Last day of its period, included. */
  readonly toOn?: InputMaybe<Scalars['Date']['input']>;
  /** What the figure is in. */
  readonly unit?: InputMaybe<TargetUnit>;
  /** The figure; null for a range, a milestone and a duty without a figure. */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
  /** Most of a range. */
  readonly valueMax?: InputMaybe<Scalars['Float']['input']>;
  /** Least of a range. */
  readonly valueMin?: InputMaybe<Scalars['Float']['input']>;
};

/** A unit by its code on a day: a code alone is ambiguous, seven province codes changed meaning on 1 July 2025. */
export type TerritoryFilter = {
  /** The day on which the code had this meaning; today when left out. The boundaries are those of that day. */
  readonly at?: InputMaybe<Scalars['Date']['input']>;
  /** Code of the unit: 2 digits for a province, 3 for a district, 5 for a commune. Left out for the nation. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Level of the unit. */
  readonly level: AdministrativeLevel;
};

/** A class (lớp). Seen where its organiser stands and in the units it served; published ones by anybody. */
export type Training = Node & {
  readonly __typename?: 'Training';
  /** Who took part by name, in the order of recording; `trainingAttendances` pages over all. */
  readonly attendances: ReadonlyArray<TrainingAttendance>;
  /** For whom it was. */
  readonly audiences: ReadonlyArray<TrainingAudience>;
  /** What it cost, in VND. Class FINANCE. */
  readonly budgetVnd?: Maybe<Scalars['Vnd']['output']>;
  /** Who wrote this version. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** Who organised it with them. */
  readonly coOrganisers: ReadonlyArray<Scalars['String']['output']>;
  /** Commune of the organiser, as written; null when it is of a whole province. */
  readonly commune?: Maybe<AdministrativeUnit>;
  /** Persons who completed it. */
  readonly completedCount?: Maybe<Scalars['Int']['output']>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Number of the document. Class INTERNAL. */
  readonly documentNo?: Maybe<Scalars['String']['output']>;
  /** Women among those who completed it. */
  readonly femaleCompletedCount?: Maybe<Scalars['Int']['output']>;
  /** Women among them. */
  readonly femaleParticipantCount?: Maybe<Scalars['Int']['output']>;
  /** First day, or the first of what `fromOnPrecision` says. */
  readonly fromOn?: Maybe<Scalars['Date']['output']>;
  /** How much of `fromOn` is known; null when nothing is. */
  readonly fromOnPrecision?: Maybe<DatePrecision>;
  /** Where the money came from. */
  readonly fundingSources: ReadonlyArray<FundingSource>;
  /** Head-times (lượt người), not persons. */
  readonly headTimes?: Maybe<Scalars['Int']['output']>;
  /** Hours of instruction in all. */
  readonly hours?: Maybe<Scalars['Float']['output']>;
  /** Stable id (UUIDv7). */
  readonly id: Scalars['ID']['output'];
  /** What kind of training. */
  readonly kind: TrainingKind;
  /** Members of cooperatives and groups among them. */
  readonly memberCount?: Maybe<Scalars['Int']['output']>;
  /** Who organised it. */
  readonly organiserKind: AgencyKind;
  /** Name of the organiser. */
  readonly organiserName?: Maybe<Scalars['String']['output']>;
  /** Persons who took part, as counted; null when they were not. */
  readonly participantCount?: Maybe<Scalars['Int']['output']>;
  /** Where it was held. */
  readonly placeText?: Maybe<Scalars['String']['output']>;
  /** The programme it belongs to. */
  readonly programme?: Maybe<Programme>;
  /** Who taught. */
  readonly provider?: Maybe<Scalars['String']['output']>;
  /** Province of the organiser, as written; null for the nation. */
  readonly province?: Maybe<AdministrativeUnit>;
  /** Whether anybody may see it. */
  readonly publicationState: PublicationState;
  /** The units it was held for, as issued. */
  readonly servedUnits: ReadonlyArray<AdministrativeUnit>;
  /** Its sessions, by their numbers. */
  readonly sessions: ReadonlyArray<TrainingSession>;
  /** Where the facts come from. Class INTERNAL. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** How far it is. */
  readonly state: TrainingState;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** Last day. */
  readonly toOn?: Maybe<Scalars['Date']['output']>;
  /** What it was about. */
  readonly topics: ReadonlyArray<TrainingTopic>;
  /** Officers of the Women’s Union among them. */
  readonly unionOfficerCount?: Maybe<Scalars['Int']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Number of the version, for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Women managers among them. */
  readonly womenManagerCount?: Maybe<Scalars['Int']['output']>;
};


/** A class (lớp). Seen where its organiser stands and in the units it served; published ones by anybody. */
export type TrainingAttendancesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A class (lớp). Seen where its organiser stands and in the units it served; published ones by anybody. */
export type TrainingSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One person in one class. */
export type TrainingAttendance = Node & {
  readonly __typename?: 'TrainingAttendance';
  /** As what the person came. */
  readonly audience?: Maybe<TrainingAudience>;
  /** What the certificate is called. */
  readonly certificateKind?: Maybe<Scalars['String']['output']>;
  /** Number of the certificate. Class PERSONAL. */
  readonly certificateNo?: Maybe<Scalars['String']['output']>;
  /** When it was given; the first day of what `certifiedOnPrecision` says. */
  readonly certifiedOn?: Maybe<Scalars['Date']['output']>;
  /** How much of `certifiedOn` is known; null when nothing is. */
  readonly certifiedOnPrecision?: Maybe<DatePrecision>;
  /** Who wrote this version. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** The cooperative in whose name the person came; null when there is none in your scope. */
  readonly cooperative?: Maybe<Cooperative>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The grade, as written. Class PERSONAL. */
  readonly grade?: Maybe<Scalars['String']['output']>;
  /** Stable id (UUIDv7). */
  readonly id: Scalars['ID']['output'];
  /** Whether the person completed the class; null when not known. */
  readonly isCompleted?: Maybe<Scalars['Boolean']['output']>;
  /** Who took part; null when the record of the person is not in your scope. */
  readonly person?: Maybe<PersonDetails>;
  /** Where the facts come from. Class INTERNAL. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The class; null when it is not in your scope. */
  readonly training?: Maybe<Training>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Number of the version, for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of attendances. */
export type TrainingAttendanceConnection = {
  readonly __typename?: 'TrainingAttendanceConnection';
  /** Records with their cursors. */
  readonly edges: ReadonlyArray<TrainingAttendanceEdge>;
  /** The records alone. */
  readonly nodes: ReadonlyArray<TrainingAttendance>;
  /** What is around the page. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record with its cursor. */
export type TrainingAttendanceEdge = {
  readonly __typename?: 'TrainingAttendanceEdge';
  /** Its cursor, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: TrainingAttendance;
};

/** Conditions that all hold. */
export type TrainingAttendanceFilter = {
  /** As one of these audiences. */
  readonly audience?: InputMaybe<ReadonlyArray<TrainingAudience>>;
  /** Certified in these days. */
  readonly certifiedOn?: InputMaybe<DateRange>;
  /** Of people of this cooperative. */
  readonly cooperativeId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether a certificate was given. */
  readonly isCertified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the person completed the class. */
  readonly isCompleted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of classes organised in this unit, or of people of its cooperatives. */
  readonly territory?: InputMaybe<TerritoryFilter>;
  /** Of this class. */
  readonly trainingId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this woman manager. */
  readonly womenManagerId?: InputMaybe<Scalars['ID']['input']>;
};

/** Order of a list of attendances. */
export type TrainingAttendanceOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: TrainingAttendanceOrderField;
};

/** What attendances are ordered by. */
export type TrainingAttendanceOrderField =
  /** Time of recording. */
  | 'CREATED_AT';

/** Who took part in a class: by name, or as head counts where there are no names. */
export type TrainingAttendanceRecordInput = {
  /** Who took part, at most 500; one recorded before is changed in what is said. */
  readonly attendees?: InputMaybe<ReadonlyArray<AttendeeInput>>;
  /** Persons who completed it. */
  readonly completedCount?: InputMaybe<Scalars['Int']['input']>;
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Women among those who completed it. */
  readonly femaleCompletedCount?: InputMaybe<Scalars['Int']['input']>;
  /** Women among them. */
  readonly femaleParticipantCount?: InputMaybe<Scalars['Int']['input']>;
  /** Head-times (lượt người), not persons. */
  readonly headTimes?: InputMaybe<Scalars['Int']['input']>;
  /** The class. */
  readonly id: Scalars['ID']['input'];
  /** Members of cooperatives and groups among them. */
  readonly memberCount?: InputMaybe<Scalars['Int']['input']>;
  /** Persons who took part; for a class without names. */
  readonly participantCount?: InputMaybe<Scalars['Int']['input']>;
  /** Officers of the Women’s Union among them. */
  readonly unionOfficerCount?: InputMaybe<Scalars['Int']['input']>;
  /** Women managers among them. */
  readonly womenManagerCount?: InputMaybe<Scalars['Int']['input']>;
};

/** For whom a training is. */
export type TrainingAudience =
  /** Managers. */
  | 'MANAGERS'
  /** Members of cooperatives and groups. */
  | 'MEMBERS'
  /** Others. */
  | 'OTHERS'
  /** Women who want to found or join one. */
  | 'PROSPECTIVE_MEMBERS'
  /** Union officers on cooperative duty. */
  | 'SUPPORT_OFFICERS'
  /** Members of the Women’s Union. */
  | 'UNION_MEMBERS'
  /** Officers of the Women’s Union. */
  | 'UNION_OFFICERS'
  /** Women managers. */
  | 'WOMEN_MANAGERS'
  /** Workers. */
  | 'WORKERS';

/** A page of classes. */
export type TrainingConnection = {
  readonly __typename?: 'TrainingConnection';
  /** Records with their cursors. */
  readonly edges: ReadonlyArray<TrainingEdge>;
  /** The records alone. */
  readonly nodes: ReadonlyArray<Training>;
  /** What is around the page. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A class. Stands where `place` says, else where its first served unit lies. */
export type TrainingCreateInput = {
  /** For whom it was. */
  readonly audiences?: InputMaybe<ReadonlyArray<TrainingAudience>>;
  /** What it cost, in VND. */
  readonly budgetVnd?: InputMaybe<Scalars['Vnd']['input']>;
  /** Who organised it with them, at most 20. */
  readonly coOrganisers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Persons who completed it. */
  readonly completedCount?: InputMaybe<Scalars['Int']['input']>;
  /** Number of the document. */
  readonly documentNo?: InputMaybe<Scalars['String']['input']>;
  /** Women among those who completed it. */
  readonly femaleCompletedCount?: InputMaybe<Scalars['Int']['input']>;
  /** Women among them. */
  readonly femaleParticipantCount?: InputMaybe<Scalars['Int']['input']>;
  /** First day: a year, a month or a day. */
  readonly fromOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Where the money came from. */
  readonly fundingSources?: InputMaybe<ReadonlyArray<FundingSource>>;
  /** Head-times (lượt người), not persons. */
  readonly headTimes?: InputMaybe<Scalars['Int']['input']>;
  /** Hours of instruction in all. */
  readonly hours?: InputMaybe<Scalars['Float']['input']>;
  /** What kind of training. */
  readonly kind: TrainingKind;
  /** Members of cooperatives and groups among them. */
  readonly memberCount?: InputMaybe<Scalars['Int']['input']>;
  /** Who organised it; your own kind when left out. Only the Women’s Union records what others organised. */
  readonly organiserKind?: InputMaybe<AgencyKind>;
  /** Name of the organiser. */
  readonly organiserName?: InputMaybe<Scalars['String']['input']>;
  /** Persons who took part; for a class without names. */
  readonly participantCount?: InputMaybe<Scalars['Int']['input']>;
  /** Where its organiser stands. */
  readonly place?: InputMaybe<PlaceInput>;
  /** Where it was held. */
  readonly placeText?: InputMaybe<Scalars['String']['input']>;
  /** The programme it belongs to. */
  readonly programme?: InputMaybe<Programme>;
  /** Who taught. */
  readonly provider?: InputMaybe<Scalars['String']['input']>;
  /** Whether anybody may see it. */
  readonly publicationState?: InputMaybe<PublicationState>;
  /** The units it was held for, as issued, at most 500. */
  readonly servedUnits?: InputMaybe<ReadonlyArray<TerritoryFilter>>;
  /** Its sessions, at most 100; one recorded before is changed by its number. */
  readonly sessions?: InputMaybe<ReadonlyArray<TrainingSessionInput>>;
  /** Where the facts come from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** How far it is; HELD when left out. */
  readonly state?: InputMaybe<TrainingState>;
  /** What the class is called. */
  readonly title: Scalars['String']['input'];
  /** Last day. */
  readonly toOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it was about. */
  readonly topics?: InputMaybe<ReadonlyArray<TrainingTopic>>;
  /** Officers of the Women’s Union among them. */
  readonly unionOfficerCount?: InputMaybe<Scalars['Int']['input']>;
  /** Women managers among them. */
  readonly womenManagerCount?: InputMaybe<Scalars['Int']['input']>;
};

/** A record with its cursor. */
export type TrainingEdge = {
  readonly __typename?: 'TrainingEdge';
  /** Its cursor, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Training;
};

/** Conditions that all hold. */
export type TrainingFilter = {
  /** For one of these audiences. */
  readonly audience?: InputMaybe<ReadonlyArray<TrainingAudience>>;
  /** Attended by somebody of this cooperative. */
  readonly cooperativeId?: InputMaybe<Scalars['ID']['input']>;
  /** Begun in these days. */
  readonly fromOn?: InputMaybe<DateRange>;
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<TrainingKind>>;
  /** Organised by such an agency. */
  readonly organiserKind?: InputMaybe<ReadonlyArray<AgencyKind>>;
  /** Of one of these programmes. */
  readonly programme?: InputMaybe<ReadonlyArray<Programme>>;
  /** Words of the title, in any order, with accents or without. Ordered by RELEVANCE unless ordered otherwise. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** In one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<TrainingState>>;
  /** In this unit: organised there, or held for it. */
  readonly territory?: InputMaybe<TerritoryFilter>;
  /** About one of these topics. */
  readonly topic?: InputMaybe<ReadonlyArray<TrainingTopic>>;
};

/** What classes are counted by. */
export type TrainingGrouping =
  /** Kind of training. */
  | 'KIND'
  /** How far the class is. */
  | 'STATUS'
  /** Province or commune served, else of the organiser, in the boundaries of `boundariesAt`: a class counts in each. */
  | 'TERRITORY'
  /** Topic: a class counts in each. */
  | 'TOPIC'
  /** Year in which the class began. */
  | 'YEAR';

/** What kind of training. */
export type TrainingKind =
  /** Formal training (đào tạo). */
  | 'FORMAL'
  /** Refresher (bồi dưỡng). */
  | 'REFRESHER'
  /** Short course (tập huấn). */
  | 'SHORT_COURSE'
  /** Vocational training (đào tạo nghề). */
  | 'VOCATIONAL';

/** What is counted of classes. */
export type TrainingMeasures = {
  readonly __typename?: 'TrainingMeasures';
  /** Classes (lớp). */
  readonly classes: Scalars['Int']['output'];
  /** Classes that neither state nor name who took part: the participants are so much short. */
  readonly classesWithoutParticipants: Scalars['Int']['output'];
  /** Persons who completed their class, as the classes state. */
  readonly completed: Scalars['Int']['output'];
  /** Women among them. */
  readonly femaleParticipants: Scalars['Int']['output'];
  /** Head-times (lượt người), as the classes state. */
  readonly headTimes: Scalars['Int']['output'];
  /** Persons who took part, class by class: as the class states, else its named attendances. One who attends two classes counts twice. */
  readonly participants: Scalars['Int']['output'];
};

/** Order of a list of classes. */
export type TrainingOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: TrainingOrderField;
};

/** What classes are ordered by. */
export type TrainingOrderField =
  /** Time of recording. */
  | 'CREATED_AT'
  /** First day; those without one as the oldest. */
  | 'FROM_ON'
  /**
   * How well the titles fit `filter.search`: with the accents as typed, then without; the whole title, words, beginnings of
   * words; where fewer than ten have the words as typed, those off by a letter a word, too. ASC: the best first. Only with a
   * search, and what a search is ordered by when nothing is said.
   */
  | 'RELEVANCE';

/** What a write of classes came to. */
export type TrainingPayload = {
  readonly __typename?: 'TrainingPayload';
  /** The first one written; null when nothing was. */
  readonly training?: Maybe<Training>;
  /** Those written, in the order of the input; empty when nothing was. */
  readonly trainings: ReadonlyArray<Training>;
  /** What is wrong; nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What is questioned; it was written all the same. */
  readonly warnings: ReadonlyArray<UserError>;
};

/** A session (buổi) of a class. */
export type TrainingSession = Node & {
  readonly __typename?: 'TrainingSession';
  /** Who wrote this version. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The day. */
  readonly heldOn: Scalars['Date']['output'];
  /** Hours of instruction. */
  readonly hours?: Maybe<Scalars['Float']['output']>;
  /** Stable id (UUIDv7). */
  readonly id: Scalars['ID']['output'];
  /** Whether it did not take place. */
  readonly isCancelled: Scalars['Boolean']['output'];
  /** Its number in the class. */
  readonly ordinal: Scalars['Int']['output'];
  /** Where. */
  readonly placeText?: Maybe<Scalars['String']['output']>;
  /** What it was about. */
  readonly topic?: Maybe<Scalars['String']['output']>;
  /** The class. */
  readonly training?: Maybe<Training>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Number of the version, for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A session (buổi). */
export type TrainingSessionInput = {
  /** The day. */
  readonly heldOn: Scalars['Date']['input'];
  /** Hours of instruction, at most 24. */
  readonly hours?: InputMaybe<Scalars['Float']['input']>;
  /** Whether it did not take place. */
  readonly isCancelled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its number in the class. */
  readonly ordinal: Scalars['Int']['input'];
  /** Where. */
  readonly placeText?: InputMaybe<Scalars['String']['input']>;
  /** What it was about. */
  readonly topic?: InputMaybe<Scalars['String']['input']>;
};

/** How far a training is. */
export type TrainingState =
  /** Given up. */
  | 'CANCELLED'
  /** Held; only these count. */
  | 'HELD'
  /** Begun. */
  | 'ONGOING'
  /** Planned. */
  | 'PLANNED';

/** Classes, counted. */
export type TrainingStatistics = {
  readonly __typename?: 'TrainingStatistics';
  /** The day of the boundaries. */
  readonly boundariesAt: Scalars['Date']['output'];
  /** Classes that count in more than one row. */
  readonly countedInSeveralGroups: Scalars['Int']['output'];
  /** The groups in the order of the groupings, unknown values last; at most 5,000. None without groupings. */
  readonly rows: ReadonlyArray<TrainingStatisticsRow>;
  /** Sum of the classes of all rows; more than the total where one counts in several. */
  readonly sumOfGroups: Scalars['Int']['output'];
  /** All of them, each once. */
  readonly total: TrainingMeasures;
};

/** One group of classes; a key that is not grouped by is null. */
export type TrainingStatisticsRow = {
  readonly __typename?: 'TrainingStatisticsRow';
  /** Whether these are the ones of which the unit cannot be told. False unless grouped by territory. */
  readonly isUnresolved: Scalars['Boolean']['output'];
  /** Kind of training. */
  readonly kind?: Maybe<TrainingKind>;
  /** What was counted. */
  readonly measures: TrainingMeasures;
  /** Its province; of what cannot be told to a commune the province that it lies in. */
  readonly province?: Maybe<AdministrativeUnit>;
  /** How far they are. */
  readonly status?: Maybe<TrainingState>;
  /** Topic; null also for classes without one. */
  readonly topic?: Maybe<TrainingTopic>;
  /** The province or commune; null where that cannot be told. */
  readonly unit?: Maybe<AdministrativeUnit>;
  /** Year in which they began; null also where it is unknown. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** What a training is about. The first four make a training of managers. */
export type TrainingTopic =
  /** Business and production plans. */
  | 'BUSINESS'
  /** Digital skills. */
  | 'DIGITAL'
  /** E-commerce. */
  | 'ECOMMERCE'
  /** Finance and accounting. */
  | 'FINANCE'
  /** Gender equality. */
  | 'GENDER'
  /** Governance. */
  | 'GOVERNANCE'
  /** Law. */
  | 'LAW'
  /** Markets and brands. */
  | 'MARKETING'
  /** One commune one product. */
  | 'OCOP'
  /** Another. */
  | 'OTHER'
  /** Production techniques. */
  | 'PRODUCTION'
  /** Duties of those who carry out the programme. */
  | 'PROGRAMME_DUTIES'
  /** Food and work safety. */
  | 'SAFETY'
  /** A trade. */
  | 'TRADE_SKILL';

/** A change: what is left out stays as it is, null clears. */
export type TrainingUpdateInput = {
  /** For whom it was. */
  readonly audiences?: InputMaybe<ReadonlyArray<TrainingAudience>>;
  /** What it cost, in VND. */
  readonly budgetVnd?: InputMaybe<Scalars['Vnd']['input']>;
  /** Who organised it with them, at most 20. */
  readonly coOrganisers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Persons who completed it. */
  readonly completedCount?: InputMaybe<Scalars['Int']['input']>;
  /** Number of the document. */
  readonly documentNo?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Women among those who completed it. */
  readonly femaleCompletedCount?: InputMaybe<Scalars['Int']['input']>;
  /** Women among them. */
  readonly femaleParticipantCount?: InputMaybe<Scalars['Int']['input']>;
  /** First day: a year, a month or a day. */
  readonly fromOn?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Where the money came from. */
  readonly fundingSources?: InputMaybe<ReadonlyArray<FundingSource>>;
  /** Head-times (lượt người), not persons. */
  readonly headTimes?: InputMaybe<Scalars['Int']['input']>;
  /** Hours of instruction in all. */
  readonly hours?: InputMaybe<Scalars['Float']['input']>;
  /** The class. */
  readonly id: Scalars['ID']['input'];
  /** What kind of training. */
  readonly kind?: InputMaybe<TrainingKind>;
  /** Members of cooperatives and groups among them. */
  readonly memberCount?: InputMaybe<Scalars['Int']['input']>;
  /** Who organised it; your own kind when left out. Only the Women’s Union records what others organised. */
  readonly organiserKind?: InputMaybe<AgencyKind>;
  /** Name of the organiser. */
  readonly organiserName?: InputMaybe<Scalars['String']['input']>;
  /** Persons who took part; for a class without names. */
  readonly participantCount?: InputMaybe<Scalars['Int']['input']>;
  /** Where it was held. */
  readonly placeText?: InputMaybe<Scalars['String']['input']>;
  /** The programme it belongs to. */
  readonly programme?: InputMaybe<Programme>;
  /** Who taught. */
  readonly provider?: InputMaybe<Scalars['String']['input']>;
  /** Whether anybody may see it. */
  readonly publicationState?: InputMaybe<PublicationState>;
  /** The units it was held for, as issued, at most 500. */
  readonly servedUnits?: InputMaybe<ReadonlyArray<TerritoryFilter>>;
  /** Its sessions, at most 100; one recorded before is changed by its number. */
  readonly sessions?: InputMaybe<ReadonlyArray<TrainingSessionInput>>;
  /** Where the facts come from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** How far it is. */
  readonly state?: InputMaybe<TrainingState>;
  /** What the class is called. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Last day. */
  readonly toOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it was about. */
  readonly topics?: InputMaybe<ReadonlyArray<TrainingTopic>>;
  /** Officers of the Women’s Union among them. */
  readonly unionOfficerCount?: InputMaybe<Scalars['Int']['input']>;
  /** Women managers among them. */
  readonly womenManagerCount?: InputMaybe<Scalars['Int']['input']>;
};

/** Level of the Women’s Union. */
export type UnionLevel =
  /** Trung ương. */
  | 'CENTRAL'
  /** Xã. */
  | 'COMMUNE'
  /** Huyện, until June 2025. */
  | 'DISTRICT'
  /** Tỉnh. */
  | 'PROVINCE';

/** Something a caller can mend, or should know. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** Stable code; the list of codes is openapi/errors.md. */
  readonly code: Scalars['String']['output'];
  /** Dotted path into the arguments, such as `input.0.taxCode`; null for the whole call. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** What is wrong, in the language of `Accept-Language` (Vietnamese unless English is preferred). */
  readonly message: Scalars['String']['output'];
};

/** The caller, as her token says; without a token, anybody. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** What may be done in them. */
  readonly actions: ReadonlyArray<Scalars['String']['output']>;
  /** The person behind the client, as the client asserts. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** The agency in whose name it acts. */
  readonly agencyId?: Maybe<Scalars['ID']['output']>;
  /** The OAuth client; null without a token. */
  readonly clientId?: Maybe<Scalars['String']['output']>;
  /** What rows are reached: NATION, UNITS, PUBLISHED, ADMINISTRATION or NOTHING. */
  readonly reach: Scalars['String']['output'];
  /** The classes of fields that are shown in these rows. */
  readonly readableClasses: ReadonlyArray<Scalars['String']['output']>;
  /** The role of the client's grant; ANONYMOUS without a token. */
  readonly role: Scalars['String']['output'];
  /** The units of the scope with all their predecessors; empty unless the reach is UNITS. At most 500. */
  readonly units: ReadonlyArray<AdministrativeUnit>;
};

/** Version of the classification of industries; its letters shifted in 2025. */
export type VsicVersion =
  /** Decision 27/2018/QĐ-TTg. */
  | 'VSIC2018'
  /** Decision 36/2025/QĐ-TTg. */
  | 'VSIC2025';

/** A woman who holds or held a position of management, as one territory has recorded her. */
export type WomenManager = Node & {
  readonly __typename?: 'WomenManager';
  /** Where she lives. Class IDENTITY. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Classes that she took part in, the newest record first. Null for roles that may not read attendances. */
  readonly attendances?: Maybe<ReadonlyArray<TrainingAttendance>>;
  /** Exact day of birth. Class IDENTITY. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** Year of birth. Class PERSONAL. */
  readonly birthYear?: Maybe<Scalars['Int']['output']>;
  /** Who wrote this version. Class INTERNAL. */
  readonly changedBy?: Maybe<RecordActor>;
  /** Her commendations, the newest first. Class PERSONAL. */
  readonly commendations?: Maybe<ReadonlyArray<Commendation>>;
  /** Commune that recorded her, as written. */
  readonly commune?: Maybe<AdministrativeUnit>;
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Ethnic group. Class SENSITIVE. */
  readonly ethnicGroupCode?: Maybe<Scalars['String']['output']>;
  /** Whether she has a disability. Class SENSITIVE. */
  readonly hasDisability?: Maybe<Scalars['Boolean']['output']>;
  /** Stable id (UUIDv7). */
  readonly id: Scalars['ID']['output'];
  /** Whether she is a member of the Women's Union. Class PERSONAL. */
  readonly isUnionMember?: Maybe<Scalars['Boolean']['output']>;
  /** What was said about her in the media, the newest first. Class PERSONAL. */
  readonly mediaItems?: Maybe<ReadonlyArray<MediaItem>>;
  /**
   * Full name. Class PERSONAL; shown to anybody only in a current position of a registered cooperative (one that has a tax
   * code, Decree 92/2024 Article 14) that publishes it.
   */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Personal identification number. Class IDENTITY. */
  readonly personalIdNumber?: Maybe<Scalars['String']['output']>;
  /** Telephone, E.164. Class IDENTITY. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Her terms, the latest first. */
  readonly positions: ReadonlyArray<ManagementPosition>;
  /** Category of her household. Class SENSITIVE. */
  readonly povertyCategory?: Maybe<PovertyCategory>;
  /** Province that recorded her, as written. */
  readonly province: AdministrativeUnit;
  /** Where the facts come from. Class INTERNAL. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Number of the version, for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** A woman who holds or held a position of management, as one territory has recorded her. */
export type WomenManagerAttendancesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A woman who holds or held a position of management, as one territory has recorded her. */
export type WomenManagerCommendationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A woman who holds or held a position of management, as one territory has recorded her. */
export type WomenManagerMediaItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A woman who holds or held a position of management, as one territory has recorded her. */
export type WomenManagerPositionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  validAt?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of women managers. */
export type WomenManagerConnection = {
  readonly __typename?: 'WomenManagerConnection';
  /** Records with their cursors. */
  readonly edges: ReadonlyArray<WomenManagerEdge>;
  /** The records alone. */
  readonly nodes: ReadonlyArray<WomenManager>;
  /** What is around the page. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for, at the price of 500 fields. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A woman manager to be recorded, where `recordedIn` says, else where her first cooperative stands. */
export type WomenManagerCreateInput = {
  /** Where she lives. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Exact day of birth. */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** Year of birth. */
  readonly birthYear?: InputMaybe<Scalars['Int']['input']>;
  /** Ethnic group, 01 Kinh … 54. */
  readonly ethnicGroupCode?: InputMaybe<Scalars['String']['input']>;
  /** FEMALE, or left out; others are refused. */
  readonly gender?: InputMaybe<Gender>;
  /** Whether she has a disability. */
  readonly hasDisability?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether she is a member of the Women's Union. */
  readonly isUnionMember?: InputMaybe<Scalars['Boolean']['input']>;
  /** Full name. */
  readonly name: Scalars['String']['input'];
  /** Personal identification number, 12 digits; kept encrypted. */
  readonly personalIdNumber?: InputMaybe<Scalars['String']['input']>;
  /** Telephone; kept as +84…. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Her positions. At most 20. */
  readonly positions?: InputMaybe<ReadonlyArray<PositionInput>>;
  /** Category of her household. */
  readonly povertyCategory?: InputMaybe<PovertyCategory>;
  /** Where she is recorded. */
  readonly recordedIn?: InputMaybe<PlaceInput>;
  /** Where the facts come from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

/** A record with its cursor. */
export type WomenManagerEdge = {
  readonly __typename?: 'WomenManagerEdge';
  /** Position in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: WomenManager;
};

/** Conditions on women managers that all hold. */
export type WomenManagerFilter = {
  /** In this cooperative. Without a territory of your own only by the terms that are published with her name. */
  readonly cooperativeId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether she holds a position today. */
  readonly isCurrent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who hold or held one of these positions; with `isCurrent: true`, who hold one today. */
  readonly position?: InputMaybe<ReadonlyArray<Position>>;
  /**
   * Words of her name, in any order, with accents or without: Hòa and Hoà, Quý and Quí, d for đ are alike. Every word must
   * occur; a title before them (Bà, Chị, Cô) need not. Ordered by RELEVANCE unless ordered otherwise. FORBIDDEN for roles
   * that may not read names.
   */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Recorded in this unit, in the boundaries of the day named. */
  readonly territory?: InputMaybe<TerritoryFilter>;
};

/** What women managers are counted by. */
export type WomenManagerGrouping =
  /** Kind of the cooperative. */
  | 'KIND'
  /** Position that she holds. */
  | 'POSITION'
  /** Newest quality grade of the cooperative. */
  | 'RATING'
  /** Section of VSIC of the cooperative's main business line. */
  | 'SECTOR'
  /** Legal status of the cooperative. */
  | 'STATUS'
  /** Province or commune of the cooperative, in the boundaries of `boundariesAt`. */
  | 'TERRITORY'
  /** Year of founding of the cooperative. */
  | 'YEAR';

/** What is counted of women managers. */
export type WomenManagerMeasures = {
  readonly __typename?: 'WomenManagerMeasures';
  /** Cooperatives in which they hold them. */
  readonly cooperatives: Scalars['Int']['output'];
  /** Positions that they hold. */
  readonly positions: Scalars['Int']['output'];
  /** Women, each human being once. */
  readonly womenManagers: Scalars['Int']['output'];
};

/** Order of a list of women managers. */
export type WomenManagerOrder = {
  /** Which way. */
  readonly direction?: InputMaybe<OrderDirection>;
  /** By what. */
  readonly field: WomenManagerOrderField;
};

/** What a list of women managers is ordered by. */
export type WomenManagerOrderField =
  /** Time of recording. */
  | 'CREATED_AT'
  /** Name, accents ignored. FORBIDDEN for roles that may not read names. */
  | 'NAME'
  /**
   * How well the names fit `filter.search`: with the accents as typed, then without; the whole name, words, beginnings of
   * words; where fewer than ten have the words as typed, those off by a letter a word, too. ASC: the best first. Only with a
   * search, and what a search is ordered by when nothing is
   * said. FORBIDDEN for roles that may not read names.
   */
  | 'RELEVANCE';

/** What a write of women managers came to. */
export type WomenManagerPayload = {
  readonly __typename?: 'WomenManagerPayload';
  /** What is wrong; nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What the law would question but real records show; it was written all the same. */
  readonly warnings: ReadonlyArray<UserError>;
  /** The first one written; null when nothing was. */
  readonly womenManager?: Maybe<WomenManager>;
  /** Those written, in the order of the input; empty when nothing was. */
  readonly womenManagers: ReadonlyArray<WomenManager>;
};

/** Women managers, counted. */
export type WomenManagerStatistics = {
  readonly __typename?: 'WomenManagerStatistics';
  /** The day of the boundaries. */
  readonly boundariesAt: Scalars['Date']['output'];
  /** Women who count in more than one row. */
  readonly countedInSeveralGroups: Scalars['Int']['output'];
  /** The groups in the order of the groupings, unknown values last; at most 5,000. None without groupings. */
  readonly rows: ReadonlyArray<WomenManagerStatisticsRow>;
  /** Sum of the women of all rows; more than the total where one counts in several. */
  readonly sumOfGroups: Scalars['Int']['output'];
  /** All of them, each once. */
  readonly total: WomenManagerMeasures;
};

/** One group of women managers; a key that is not grouped by is null. */
export type WomenManagerStatisticsRow = {
  readonly __typename?: 'WomenManagerStatisticsRow';
  /** Whether these are the ones of which the unit cannot be told. False unless grouped by territory. */
  readonly isUnresolved: Scalars['Boolean']['output'];
  /** Kind of the cooperatives. */
  readonly kind?: Maybe<CooperativeKind>;
  /** What was counted. */
  readonly measures: WomenManagerMeasures;
  /** Position. */
  readonly position?: Maybe<Position>;
  /** Its province; of the unresolved communes the province that they lie in. */
  readonly province?: Maybe<AdministrativeUnit>;
  /** Grade of the cooperatives; null also for those without one. */
  readonly rating?: Maybe<Rating>;
  /** Letter of the section; null also for cooperatives without a business line. */
  readonly sector?: Maybe<Scalars['String']['output']>;
  /** Legal status of the cooperatives. */
  readonly status?: Maybe<CooperativeStatus>;
  /** The province or commune of the cooperatives; null where that cannot be told. */
  readonly unit?: Maybe<AdministrativeUnit>;
  /** The version of VSIC by which the letter is read. */
  readonly vsicVersion?: Maybe<VsicVersion>;
  /** Year of founding of the cooperatives; null also where it is unknown. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** A change of a woman manager: what is left out stays as it is, null clears. */
export type WomenManagerUpdateInput = {
  /** Where she lives. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Exact day of birth. */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** Year of birth. */
  readonly birthYear?: InputMaybe<Scalars['Int']['input']>;
  /** Ethnic group, 01 Kinh … 54. */
  readonly ethnicGroupCode?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; a newer one refuses the write. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Whether she has a disability. */
  readonly hasDisability?: InputMaybe<Scalars['Boolean']['input']>;
  /** The woman manager. */
  readonly id: Scalars['ID']['input'];
  /** Whether she is a member of the Women's Union. */
  readonly isUnionMember?: InputMaybe<Scalars['Boolean']['input']>;
  /** Full name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Personal identification number, 12 digits; kept encrypted. */
  readonly personalIdNumber?: InputMaybe<Scalars['String']['input']>;
  /** Telephone; kept as +84…. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Category of her household. */
  readonly povertyCategory?: InputMaybe<PovertyCategory>;
  /** Where the facts come from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActivityState: ActivityState;
  AddressInput: AddressInput;
  AdministrativeLevel: AdministrativeLevel;
  AdministrativeUnit: ResolverTypeWrapper<UnitVersion>;
  AdministrativeUnitConnection: ResolverTypeWrapper<UnitList>;
  AdministrativeUnitEdge: ResolverTypeWrapper<Omit<AdministrativeUnitEdge, 'node'> & { node: ResolversTypes['AdministrativeUnit'] }>;
  AdministrativeUnitSuccession: ResolverTypeWrapper<Omit<AdministrativeUnitSuccession, 'unit'> & { unit: ResolversTypes['AdministrativeUnit'] }>;
  AdministrativeUnitVersion: ResolverTypeWrapper<AdministrativeUnitVersion>;
  AgencyKind: AgencyKind;
  AllianceMembership: ResolverTypeWrapper<RecordRow>;
  AllianceMembershipConnection: ResolverTypeWrapper<RecordList>;
  AllianceMembershipEdge: ResolverTypeWrapper<Omit<AllianceMembershipEdge, 'node'> & { node: ResolversTypes['AllianceMembership'] }>;
  AllianceMembershipEndInput: AllianceMembershipEndInput;
  AllianceMembershipFilter: AllianceMembershipFilter;
  AllianceMembershipOrder: AllianceMembershipOrder;
  AllianceMembershipOrderField: AllianceMembershipOrderField;
  AllianceMembershipPayload: ResolverTypeWrapper<Omit<AllianceMembershipPayload, 'allianceMembership' | 'allianceMemberships'> & { allianceMembership?: Maybe<ResolversTypes['AllianceMembership']>, allianceMemberships: ReadonlyArray<ResolversTypes['AllianceMembership']> }>;
  AllianceMembershipStartInput: AllianceMembershipStartInput;
  AttendeeInput: AttendeeInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BudgetLine: ResolverTypeWrapper<RecordRow>;
  BudgetLineConnection: ResolverTypeWrapper<RecordList>;
  BudgetLineEdge: ResolverTypeWrapper<Omit<BudgetLineEdge, 'node'> & { node: ResolversTypes['BudgetLine'] }>;
  BudgetLineFilter: BudgetLineFilter;
  BudgetLineOrder: BudgetLineOrder;
  BudgetLineOrderField: BudgetLineOrderField;
  BudgetLinePayload: ResolverTypeWrapper<Omit<BudgetLinePayload, 'budgetLine' | 'budgetLines'> & { budgetLine?: Maybe<ResolversTypes['BudgetLine']>, budgetLines: ReadonlyArray<ResolversTypes['BudgetLine']> }>;
  BudgetLineRecordInput: BudgetLineRecordInput;
  BudgetLineUpdateInput: BudgetLineUpdateInput;
  BudgetStage: BudgetStage;
  BusinessLine: ResolverTypeWrapper<BusinessLine>;
  BusinessLineInput: BusinessLineInput;
  Commendation: ResolverTypeWrapper<RecordRow>;
  CommendationConnection: ResolverTypeWrapper<RecordList>;
  CommendationEdge: ResolverTypeWrapper<Omit<CommendationEdge, 'node'> & { node: ResolversTypes['Commendation'] }>;
  CommendationFilter: CommendationFilter;
  CommendationKind: CommendationKind;
  CommendationLevel: CommendationLevel;
  CommendationOrder: CommendationOrder;
  CommendationOrderField: CommendationOrderField;
  CommendationPayload: ResolverTypeWrapper<Omit<CommendationPayload, 'commendation' | 'commendations'> & { commendation?: Maybe<ResolversTypes['Commendation']>, commendations: ReadonlyArray<ResolversTypes['Commendation']> }>;
  CommendationRecordInput: CommendationRecordInput;
  CommendationUpdateInput: CommendationUpdateInput;
  Cooperative: ResolverTypeWrapper<CooperativeRecord>;
  CooperativeAddress: ResolverTypeWrapper<PartRecord>;
  CooperativeChangeStatusInput: CooperativeChangeStatusInput;
  CooperativeClaim: ResolverTypeWrapper<PartRecord>;
  CooperativeConnection: ResolverTypeWrapper<CooperativeList>;
  CooperativeCreateInput: CooperativeCreateInput;
  CooperativeDataGaps: ResolverTypeWrapper<GapRow>;
  CooperativeEdge: ResolverTypeWrapper<Omit<CooperativeEdge, 'node'> & { node: ResolversTypes['Cooperative'] }>;
  CooperativeFigures: ResolverTypeWrapper<CooperativeFiguresRecord>;
  CooperativeFiguresInput: CooperativeFiguresInput;
  CooperativeFiguresPayload: ResolverTypeWrapper<Omit<CooperativeFiguresPayload, 'cooperativeFigures' | 'cooperativeFiguresList'> & { cooperativeFigures?: Maybe<ResolversTypes['CooperativeFigures']>, cooperativeFiguresList: ReadonlyArray<ResolversTypes['CooperativeFigures']> }>;
  CooperativeFilter: CooperativeFilter;
  CooperativeGrouping: CooperativeGrouping;
  CooperativeKind: CooperativeKind;
  CooperativeMeasures: ResolverTypeWrapper<CooperativeMeasures>;
  CooperativeOrder: CooperativeOrder;
  CooperativeOrderField: CooperativeOrderField;
  CooperativePayload: ResolverTypeWrapper<Omit<CooperativePayload, 'cooperative' | 'cooperatives'> & { cooperative?: Maybe<ResolversTypes['Cooperative']>, cooperatives: ReadonlyArray<ResolversTypes['Cooperative']> }>;
  CooperativeProduct: ResolverTypeWrapper<PartRecord>;
  CooperativeProductInput: CooperativeProductInput;
  CooperativeRating: ResolverTypeWrapper<PartRecord>;
  CooperativeRatingInput: CooperativeRatingInput;
  CooperativeReorganisation: ResolverTypeWrapper<RecordRow>;
  CooperativeReorganisationConnection: ResolverTypeWrapper<RecordList>;
  CooperativeReorganisationEdge: ResolverTypeWrapper<Omit<CooperativeReorganisationEdge, 'node'> & { node: ResolversTypes['CooperativeReorganisation'] }>;
  CooperativeReorganisationFilter: CooperativeReorganisationFilter;
  CooperativeReorganisationInput: CooperativeReorganisationInput;
  CooperativeReorganisationOrder: CooperativeReorganisationOrder;
  CooperativeReorganisationOrderField: CooperativeReorganisationOrderField;
  CooperativeReorganisationPayload: ResolverTypeWrapper<Omit<CooperativeReorganisationPayload, 'cooperativeReorganisation' | 'cooperativeReorganisations'> & { cooperativeReorganisation?: Maybe<ResolversTypes['CooperativeReorganisation']>, cooperativeReorganisations: ReadonlyArray<ResolversTypes['CooperativeReorganisation']> }>;
  CooperativeStatistics: ResolverTypeWrapper<Omit<CooperativeStatistics, 'rows'> & { rows: ReadonlyArray<ResolversTypes['CooperativeStatisticsRow']> }>;
  CooperativeStatisticsRow: ResolverTypeWrapper<Omit<CooperativeStatisticsRow, 'province' | 'unit'> & { province?: Maybe<ResolversTypes['AdministrativeUnit']>, unit?: Maybe<ResolversTypes['AdministrativeUnit']> }>;
  CooperativeStatus: CooperativeStatus;
  CooperativeTrait: CooperativeTrait;
  CooperativeUpdateInput: CooperativeUpdateInput;
  DataGap: DataGap;
  DataGapConnection: ResolverTypeWrapper<DataGapList>;
  DataGapCount: ResolverTypeWrapper<DataGapCount>;
  DataGapEdge: ResolverTypeWrapper<Omit<DataGapEdge, 'node'> & { node: ResolversTypes['CooperativeDataGaps'] }>;
  DataGapFilter: DataGapFilter;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Employment: ResolverTypeWrapper<RecordRow>;
  EmploymentChangeInput: EmploymentChangeInput;
  EmploymentConnection: ResolverTypeWrapper<RecordList>;
  EmploymentContract: EmploymentContract;
  EmploymentEdge: ResolverTypeWrapper<Omit<EmploymentEdge, 'node'> & { node: ResolversTypes['Employment'] }>;
  EmploymentEndInput: EmploymentEndInput;
  EmploymentFilter: EmploymentFilter;
  EmploymentKind: EmploymentKind;
  EmploymentOrder: EmploymentOrder;
  EmploymentOrderField: EmploymentOrderField;
  EmploymentPayload: ResolverTypeWrapper<Omit<EmploymentPayload, 'employment' | 'employments'> & { employment?: Maybe<ResolversTypes['Employment']>, employments: ReadonlyArray<ResolversTypes['Employment']> }>;
  EmploymentStartInput: EmploymentStartInput;
  EmploymentUpdateInput: EmploymentUpdateInput;
  ExternalIdentifier: ResolverTypeWrapper<RecordRow>;
  ExternalIdentifierConnection: ResolverTypeWrapper<RecordList>;
  ExternalIdentifierEdge: ResolverTypeWrapper<Omit<ExternalIdentifierEdge, 'node'> & { node: ResolversTypes['ExternalIdentifier'] }>;
  ExternalIdentifierFilter: ExternalIdentifierFilter;
  ExternalIdentifierKey: ExternalIdentifierKey;
  ExternalIdentifierOrder: ExternalIdentifierOrder;
  ExternalIdentifierOrderField: ExternalIdentifierOrderField;
  ExternalIdentifierPayload: ResolverTypeWrapper<Omit<ExternalIdentifierPayload, 'externalIdentifier' | 'externalIdentifiers'> & { externalIdentifier?: Maybe<ResolversTypes['ExternalIdentifier']>, externalIdentifiers: ReadonlyArray<ResolversTypes['ExternalIdentifier']> }>;
  ExternalIdentifierRecordInput: ExternalIdentifierRecordInput;
  ExternalIdentifierUpdateInput: ExternalIdentifierUpdateInput;
  FieldAuthority: ResolverTypeWrapper<FieldAuthority>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FundingSource: FundingSource;
  Gender: Gender;
  GovernanceModel: GovernanceModel;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Indicator: Indicator;
  IndicatorDefinition: ResolverTypeWrapper<IndicatorDefinition>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  ManagementPosition: ResolverTypeWrapper<ManagementPositionRecord>;
  ManagementPositionEndInput: ManagementPositionEndInput;
  ManagementPositionPayload: ResolverTypeWrapper<Omit<ManagementPositionPayload, 'managementPosition' | 'managementPositions'> & { managementPosition?: Maybe<ResolversTypes['ManagementPosition']>, managementPositions: ReadonlyArray<ResolversTypes['ManagementPosition']> }>;
  ManagementPositionStartInput: ManagementPositionStartInput;
  MediaItem: ResolverTypeWrapper<RecordRow>;
  MediaItemConnection: ResolverTypeWrapper<RecordList>;
  MediaItemCreateInput: MediaItemCreateInput;
  MediaItemEdge: ResolverTypeWrapper<Omit<MediaItemEdge, 'node'> & { node: ResolversTypes['MediaItem'] }>;
  MediaItemFilter: MediaItemFilter;
  MediaItemOrder: MediaItemOrder;
  MediaItemOrderField: MediaItemOrderField;
  MediaItemPayload: ResolverTypeWrapper<Omit<MediaItemPayload, 'mediaItem' | 'mediaItems'> & { mediaItem?: Maybe<ResolversTypes['MediaItem']>, mediaItems: ReadonlyArray<ResolversTypes['MediaItem']> }>;
  MediaItemUpdateInput: MediaItemUpdateInput;
  MediaKind: MediaKind;
  Member: ResolverTypeWrapper<RecordRow>;
  MemberConnection: ResolverTypeWrapper<RecordList>;
  MemberCreateInput: MemberCreateInput;
  MemberEdge: ResolverTypeWrapper<Omit<MemberEdge, 'node'> & { node: ResolversTypes['Member'] }>;
  MemberEndInput: MemberEndInput;
  MemberFilter: MemberFilter;
  MemberKind: MemberKind;
  MemberOrder: MemberOrder;
  MemberOrderField: MemberOrderField;
  MemberPartyKind: MemberPartyKind;
  MemberPayload: ResolverTypeWrapper<Omit<MemberPayload, 'member' | 'members'> & { member?: Maybe<ResolversTypes['Member']>, members: ReadonlyArray<ResolversTypes['Member']> }>;
  MemberUpdateInput: MemberUpdateInput;
  Milestone: ResolverTypeWrapper<RecordRow>;
  MilestoneConnection: ResolverTypeWrapper<RecordList>;
  MilestoneCreateInput: MilestoneCreateInput;
  MilestoneEdge: ResolverTypeWrapper<Omit<MilestoneEdge, 'node'> & { node: ResolversTypes['Milestone'] }>;
  MilestoneFilter: MilestoneFilter;
  MilestoneOrder: MilestoneOrder;
  MilestoneOrderField: MilestoneOrderField;
  MilestonePayload: ResolverTypeWrapper<Omit<MilestonePayload, 'milestone' | 'milestones'> & { milestone?: Maybe<ResolversTypes['Milestone']>, milestones: ReadonlyArray<ResolversTypes['Milestone']> }>;
  MilestoneReachInput: MilestoneReachInput;
  MilestoneUpdateInput: MilestoneUpdateInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<NodeRecord>;
  OcopGroup: OcopGroup;
  OperatingState: OperatingState;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PersonChangeInput: PersonChangeInput;
  PersonDetails: ResolverTypeWrapper<PersonRecord>;
  PersonInput: PersonInput;
  PlaceInput: PlaceInput;
  Plan: ResolverTypeWrapper<RecordRow>;
  PlanAgencyKind: PlanAgencyKind;
  PlanConnection: ResolverTypeWrapper<RecordList>;
  PlanCopyInput: PlanCopyInput;
  PlanCreateInput: PlanCreateInput;
  PlanEdge: ResolverTypeWrapper<Omit<PlanEdge, 'node'> & { node: ResolversTypes['Plan'] }>;
  PlanFilter: PlanFilter;
  PlanOrder: PlanOrder;
  PlanOrderField: PlanOrderField;
  PlanPayload: ResolverTypeWrapper<Omit<PlanPayload, 'plan' | 'plans'> & { plan?: Maybe<ResolversTypes['Plan']>, plans: ReadonlyArray<ResolversTypes['Plan']> }>;
  PlanPhase: ResolverTypeWrapper<PlanPhase>;
  PlanPhaseInput: PlanPhaseInput;
  PlanStatus: PlanStatus;
  PlanUpdateInput: PlanUpdateInput;
  Position: Position;
  PositionInput: PositionInput;
  PovertyCategory: PovertyCategory;
  PriorityGroupCount: ResolverTypeWrapper<PriorityGroupCount>;
  PriorityGroupCountInput: PriorityGroupCountInput;
  Programme: Programme;
  ProgressAssumption: ResolverTypeWrapper<ProgressAssumption>;
  ProgressBasis: ProgressBasis;
  ProgressBasisFigure: ResolverTypeWrapper<ProgressBasisFigure>;
  ProgressFinding: ResolverTypeWrapper<ProgressFinding>;
  ProgressHorizon: ProgressHorizon;
  ProgressPart: ResolverTypeWrapper<Omit<ProgressPart, 'evaluatedUnit'> & { evaluatedUnit?: Maybe<ResolversTypes['AdministrativeUnit']> }>;
  ProgressReading: ResolverTypeWrapper<ProgressReading>;
  ProgressStatus: ProgressStatus;
  PublicationState: PublicationState;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rating: Rating;
  RecordActor: ResolverTypeWrapper<RecordActor>;
  RecordVersion: ResolverTypeWrapper<VersionRecord>;
  RecordVersionConnection: ResolverTypeWrapper<VersionList>;
  RecordVersionEdge: ResolverTypeWrapper<Omit<RecordVersionEdge, 'node'> & { node: ResolversTypes['RecordVersion'] }>;
  ReorganisationKind: ReorganisationKind;
  Report: ResolverTypeWrapper<RecordRow>;
  ReportConnection: ResolverTypeWrapper<RecordList>;
  ReportCreateInput: ReportCreateInput;
  ReportEdge: ResolverTypeWrapper<Omit<ReportEdge, 'node'> & { node: ResolversTypes['Report'] }>;
  ReportFilter: ReportFilter;
  ReportFrequency: ReportFrequency;
  ReportKind: ReportKind;
  ReportOrder: ReportOrder;
  ReportOrderField: ReportOrderField;
  ReportPayload: ResolverTypeWrapper<Omit<ReportPayload, 'report' | 'reports'> & { report?: Maybe<ResolversTypes['Report']>, reports: ReadonlyArray<ResolversTypes['Report']> }>;
  ReportRecipient: ResolverTypeWrapper<ReportRecipient>;
  ReportRecipientInput: ReportRecipientInput;
  ReportState: ReportState;
  ReportSubmitInput: ReportSubmitInput;
  ReportUpdateInput: ReportUpdateInput;
  ReportingObligation: ResolverTypeWrapper<RecordRow>;
  ReportingObligationConnection: ResolverTypeWrapper<RecordList>;
  ReportingObligationCreateInput: ReportingObligationCreateInput;
  ReportingObligationEdge: ResolverTypeWrapper<Omit<ReportingObligationEdge, 'node'> & { node: ResolversTypes['ReportingObligation'] }>;
  ReportingObligationFilter: ReportingObligationFilter;
  ReportingObligationOrder: ReportingObligationOrder;
  ReportingObligationOrderField: ReportingObligationOrderField;
  ReportingObligationPayload: ResolverTypeWrapper<Omit<ReportingObligationPayload, 'reportingObligation' | 'reportingObligations'> & { reportingObligation?: Maybe<ResolversTypes['ReportingObligation']>, reportingObligations: ReadonlyArray<ResolversTypes['ReportingObligation']> }>;
  ReportingObligationUpdateInput: ReportingObligationUpdateInput;
  ResponsibilityBasis: ResponsibilityBasis;
  ReviewEntry: ResolverTypeWrapper<RecordRow>;
  ReviewEntryConnection: ResolverTypeWrapper<RecordList>;
  ReviewEntryEdge: ResolverTypeWrapper<Omit<ReviewEntryEdge, 'node'> & { node: ResolversTypes['ReviewEntry'] }>;
  ReviewEntryFilter: ReviewEntryFilter;
  ReviewEntryInput: ReviewEntryInput;
  ReviewEntryOrder: ReviewEntryOrder;
  ReviewEntryOrderField: ReviewEntryOrderField;
  ReviewFinding: ReviewFinding;
  ReviewList: ResolverTypeWrapper<RecordRow>;
  ReviewListConnection: ResolverTypeWrapper<RecordList>;
  ReviewListEdge: ResolverTypeWrapper<Omit<ReviewListEdge, 'node'> & { node: ResolversTypes['ReviewList'] }>;
  ReviewListFilter: ReviewListFilter;
  ReviewListKind: ReviewListKind;
  ReviewListOrder: ReviewListOrder;
  ReviewListOrderField: ReviewListOrderField;
  ReviewListPayload: ResolverTypeWrapper<Omit<ReviewListPayload, 'reviewList' | 'reviewLists'> & { reviewList?: Maybe<ResolversTypes['ReviewList']>, reviewLists: ReadonlyArray<ResolversTypes['ReviewList']> }>;
  ReviewListRecordInput: ReviewListRecordInput;
  ReviewListUpdateInput: ReviewListUpdateInput;
  Selection: Selection;
  SizeClass: SizeClass;
  StatisticsLevel: StatisticsLevel;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Submission: ResolverTypeWrapper<RecordRow>;
  SubmissionAcceptInput: SubmissionAcceptInput;
  SubmissionConnection: ResolverTypeWrapper<RecordList>;
  SubmissionCreateInput: SubmissionCreateInput;
  SubmissionEdge: ResolverTypeWrapper<Omit<SubmissionEdge, 'node'> & { node: ResolversTypes['Submission'] }>;
  SubmissionFilter: SubmissionFilter;
  SubmissionKind: SubmissionKind;
  SubmissionOrder: SubmissionOrder;
  SubmissionOrderField: SubmissionOrderField;
  SubmissionPayload: ResolverTypeWrapper<Omit<SubmissionPayload, 'submission' | 'submissions'> & { submission?: Maybe<ResolversTypes['Submission']>, submissions: ReadonlyArray<ResolversTypes['Submission']> }>;
  SubmissionReturnInput: SubmissionReturnInput;
  SubmissionState: SubmissionState;
  SubmissionWithdrawInput: SubmissionWithdrawInput;
  SupportActivity: ResolverTypeWrapper<RecordRow>;
  SupportActivityConnection: ResolverTypeWrapper<RecordList>;
  SupportActivityEdge: ResolverTypeWrapper<Omit<SupportActivityEdge, 'node'> & { node: ResolversTypes['SupportActivity'] }>;
  SupportActivityFilter: SupportActivityFilter;
  SupportActivityOrder: SupportActivityOrder;
  SupportActivityOrderField: SupportActivityOrderField;
  SupportActivityPayload: ResolverTypeWrapper<Omit<SupportActivityPayload, 'supportActivities' | 'supportActivity'> & { supportActivities: ReadonlyArray<ResolversTypes['SupportActivity']>, supportActivity?: Maybe<ResolversTypes['SupportActivity']> }>;
  SupportActivityRecordInput: SupportActivityRecordInput;
  SupportActivityUpdateInput: SupportActivityUpdateInput;
  SupportKind: SupportKind;
  SupportRequest: ResolverTypeWrapper<RecordRow>;
  SupportRequestAnswerInput: SupportRequestAnswerInput;
  SupportRequestConnection: ResolverTypeWrapper<RecordList>;
  SupportRequestCreateInput: SupportRequestCreateInput;
  SupportRequestEdge: ResolverTypeWrapper<Omit<SupportRequestEdge, 'node'> & { node: ResolversTypes['SupportRequest'] }>;
  SupportRequestFilter: SupportRequestFilter;
  SupportRequestKind: SupportRequestKind;
  SupportRequestOrder: SupportRequestOrder;
  SupportRequestOrderField: SupportRequestOrderField;
  SupportRequestPayload: ResolverTypeWrapper<Omit<SupportRequestPayload, 'supportRequest' | 'supportRequests'> & { supportRequest?: Maybe<ResolversTypes['SupportRequest']>, supportRequests: ReadonlyArray<ResolversTypes['SupportRequest']> }>;
  SupportRequestState: SupportRequestState;
  SupportRequestUpdateInput: SupportRequestUpdateInput;
  SupportRequestWithdrawInput: SupportRequestWithdrawInput;
  Target: ResolverTypeWrapper<RecordRow>;
  TargetCondition: TargetCondition;
  TargetConnection: ResolverTypeWrapper<RecordList>;
  TargetCreateInput: TargetCreateInput;
  TargetEdge: ResolverTypeWrapper<Omit<TargetEdge, 'node'> & { node: ResolversTypes['Target'] }>;
  TargetFilter: TargetFilter;
  TargetHorizon: TargetHorizon;
  TargetOperator: TargetOperator;
  TargetOrder: TargetOrder;
  TargetOrderField: TargetOrderField;
  TargetPayload: ResolverTypeWrapper<Omit<TargetPayload, 'target' | 'targets'> & { target?: Maybe<ResolversTypes['Target']>, targets: ReadonlyArray<ResolversTypes['Target']> }>;
  TargetPeriod: TargetPeriod;
  TargetPopulation: TargetPopulation;
  TargetProgress: ResolverTypeWrapper<Omit<TargetProgress, 'evaluatedUnit' | 'parts'> & { evaluatedUnit?: Maybe<ResolversTypes['AdministrativeUnit']>, parts: ReadonlyArray<ResolversTypes['ProgressPart']> }>;
  TargetScope: TargetScope;
  TargetStrength: TargetStrength;
  TargetSubject: TargetSubject;
  TargetUnit: TargetUnit;
  TargetUpdateInput: TargetUpdateInput;
  TerritoryFilter: TerritoryFilter;
  Training: ResolverTypeWrapper<RecordRow>;
  TrainingAttendance: ResolverTypeWrapper<RecordRow>;
  TrainingAttendanceConnection: ResolverTypeWrapper<RecordList>;
  TrainingAttendanceEdge: ResolverTypeWrapper<Omit<TrainingAttendanceEdge, 'node'> & { node: ResolversTypes['TrainingAttendance'] }>;
  TrainingAttendanceFilter: TrainingAttendanceFilter;
  TrainingAttendanceOrder: TrainingAttendanceOrder;
  TrainingAttendanceOrderField: TrainingAttendanceOrderField;
  TrainingAttendanceRecordInput: TrainingAttendanceRecordInput;
  TrainingAudience: TrainingAudience;
  TrainingConnection: ResolverTypeWrapper<RecordList>;
  TrainingCreateInput: TrainingCreateInput;
  TrainingEdge: ResolverTypeWrapper<Omit<TrainingEdge, 'node'> & { node: ResolversTypes['Training'] }>;
  TrainingFilter: TrainingFilter;
  TrainingGrouping: TrainingGrouping;
  TrainingKind: TrainingKind;
  TrainingMeasures: ResolverTypeWrapper<TrainingMeasures>;
  TrainingOrder: TrainingOrder;
  TrainingOrderField: TrainingOrderField;
  TrainingPayload: ResolverTypeWrapper<Omit<TrainingPayload, 'training' | 'trainings'> & { training?: Maybe<ResolversTypes['Training']>, trainings: ReadonlyArray<ResolversTypes['Training']> }>;
  TrainingSession: ResolverTypeWrapper<RecordRow>;
  TrainingSessionInput: TrainingSessionInput;
  TrainingState: TrainingState;
  TrainingStatistics: ResolverTypeWrapper<Omit<TrainingStatistics, 'rows'> & { rows: ReadonlyArray<ResolversTypes['TrainingStatisticsRow']> }>;
  TrainingStatisticsRow: ResolverTypeWrapper<Omit<TrainingStatisticsRow, 'province' | 'unit'> & { province?: Maybe<ResolversTypes['AdministrativeUnit']>, unit?: Maybe<ResolversTypes['AdministrativeUnit']> }>;
  TrainingTopic: TrainingTopic;
  TrainingUpdateInput: TrainingUpdateInput;
  UnionLevel: UnionLevel;
  UserError: ResolverTypeWrapper<UserError>;
  Viewer: ResolverTypeWrapper<Omit<Viewer, 'units'> & { units: ReadonlyArray<ResolversTypes['AdministrativeUnit']> }>;
  Vnd: ResolverTypeWrapper<Scalars['Vnd']['output']>;
  VsicVersion: VsicVersion;
  WomenManager: ResolverTypeWrapper<WomenManagerRecord>;
  WomenManagerConnection: ResolverTypeWrapper<WomenManagerList>;
  WomenManagerCreateInput: WomenManagerCreateInput;
  WomenManagerEdge: ResolverTypeWrapper<Omit<WomenManagerEdge, 'node'> & { node: ResolversTypes['WomenManager'] }>;
  WomenManagerFilter: WomenManagerFilter;
  WomenManagerGrouping: WomenManagerGrouping;
  WomenManagerMeasures: ResolverTypeWrapper<WomenManagerMeasures>;
  WomenManagerOrder: WomenManagerOrder;
  WomenManagerOrderField: WomenManagerOrderField;
  WomenManagerPayload: ResolverTypeWrapper<Omit<WomenManagerPayload, 'womenManager' | 'womenManagers'> & { womenManager?: Maybe<ResolversTypes['WomenManager']>, womenManagers: ReadonlyArray<ResolversTypes['WomenManager']> }>;
  WomenManagerStatistics: ResolverTypeWrapper<Omit<WomenManagerStatistics, 'rows'> & { rows: ReadonlyArray<ResolversTypes['WomenManagerStatisticsRow']> }>;
  WomenManagerStatisticsRow: ResolverTypeWrapper<Omit<WomenManagerStatisticsRow, 'province' | 'unit'> & { province?: Maybe<ResolversTypes['AdministrativeUnit']>, unit?: Maybe<ResolversTypes['AdministrativeUnit']> }>;
  WomenManagerUpdateInput: WomenManagerUpdateInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddressInput: AddressInput;
  AdministrativeUnit: UnitVersion;
  AdministrativeUnitConnection: UnitList;
  AdministrativeUnitEdge: Omit<AdministrativeUnitEdge, 'node'> & { node: ResolversParentTypes['AdministrativeUnit'] };
  AdministrativeUnitSuccession: Omit<AdministrativeUnitSuccession, 'unit'> & { unit: ResolversParentTypes['AdministrativeUnit'] };
  AdministrativeUnitVersion: AdministrativeUnitVersion;
  AllianceMembership: RecordRow;
  AllianceMembershipConnection: RecordList;
  AllianceMembershipEdge: Omit<AllianceMembershipEdge, 'node'> & { node: ResolversParentTypes['AllianceMembership'] };
  AllianceMembershipEndInput: AllianceMembershipEndInput;
  AllianceMembershipFilter: AllianceMembershipFilter;
  AllianceMembershipOrder: AllianceMembershipOrder;
  AllianceMembershipPayload: Omit<AllianceMembershipPayload, 'allianceMembership' | 'allianceMemberships'> & { allianceMembership?: Maybe<ResolversParentTypes['AllianceMembership']>, allianceMemberships: ReadonlyArray<ResolversParentTypes['AllianceMembership']> };
  AllianceMembershipStartInput: AllianceMembershipStartInput;
  AttendeeInput: AttendeeInput;
  Boolean: Scalars['Boolean']['output'];
  BudgetLine: RecordRow;
  BudgetLineConnection: RecordList;
  BudgetLineEdge: Omit<BudgetLineEdge, 'node'> & { node: ResolversParentTypes['BudgetLine'] };
  BudgetLineFilter: BudgetLineFilter;
  BudgetLineOrder: BudgetLineOrder;
  BudgetLinePayload: Omit<BudgetLinePayload, 'budgetLine' | 'budgetLines'> & { budgetLine?: Maybe<ResolversParentTypes['BudgetLine']>, budgetLines: ReadonlyArray<ResolversParentTypes['BudgetLine']> };
  BudgetLineRecordInput: BudgetLineRecordInput;
  BudgetLineUpdateInput: BudgetLineUpdateInput;
  BusinessLine: BusinessLine;
  BusinessLineInput: BusinessLineInput;
  Commendation: RecordRow;
  CommendationConnection: RecordList;
  CommendationEdge: Omit<CommendationEdge, 'node'> & { node: ResolversParentTypes['Commendation'] };
  CommendationFilter: CommendationFilter;
  CommendationOrder: CommendationOrder;
  CommendationPayload: Omit<CommendationPayload, 'commendation' | 'commendations'> & { commendation?: Maybe<ResolversParentTypes['Commendation']>, commendations: ReadonlyArray<ResolversParentTypes['Commendation']> };
  CommendationRecordInput: CommendationRecordInput;
  CommendationUpdateInput: CommendationUpdateInput;
  Cooperative: CooperativeRecord;
  CooperativeAddress: PartRecord;
  CooperativeChangeStatusInput: CooperativeChangeStatusInput;
  CooperativeClaim: PartRecord;
  CooperativeConnection: CooperativeList;
  CooperativeCreateInput: CooperativeCreateInput;
  CooperativeDataGaps: GapRow;
  CooperativeEdge: Omit<CooperativeEdge, 'node'> & { node: ResolversParentTypes['Cooperative'] };
  CooperativeFigures: CooperativeFiguresRecord;
  CooperativeFiguresInput: CooperativeFiguresInput;
  CooperativeFiguresPayload: Omit<CooperativeFiguresPayload, 'cooperativeFigures' | 'cooperativeFiguresList'> & { cooperativeFigures?: Maybe<ResolversParentTypes['CooperativeFigures']>, cooperativeFiguresList: ReadonlyArray<ResolversParentTypes['CooperativeFigures']> };
  CooperativeFilter: CooperativeFilter;
  CooperativeMeasures: CooperativeMeasures;
  CooperativeOrder: CooperativeOrder;
  CooperativePayload: Omit<CooperativePayload, 'cooperative' | 'cooperatives'> & { cooperative?: Maybe<ResolversParentTypes['Cooperative']>, cooperatives: ReadonlyArray<ResolversParentTypes['Cooperative']> };
  CooperativeProduct: PartRecord;
  CooperativeProductInput: CooperativeProductInput;
  CooperativeRating: PartRecord;
  CooperativeRatingInput: CooperativeRatingInput;
  CooperativeReorganisation: RecordRow;
  CooperativeReorganisationConnection: RecordList;
  CooperativeReorganisationEdge: Omit<CooperativeReorganisationEdge, 'node'> & { node: ResolversParentTypes['CooperativeReorganisation'] };
  CooperativeReorganisationFilter: CooperativeReorganisationFilter;
  CooperativeReorganisationInput: CooperativeReorganisationInput;
  CooperativeReorganisationOrder: CooperativeReorganisationOrder;
  CooperativeReorganisationPayload: Omit<CooperativeReorganisationPayload, 'cooperativeReorganisation' | 'cooperativeReorganisations'> & { cooperativeReorganisation?: Maybe<ResolversParentTypes['CooperativeReorganisation']>, cooperativeReorganisations: ReadonlyArray<ResolversParentTypes['CooperativeReorganisation']> };
  CooperativeStatistics: Omit<CooperativeStatistics, 'rows'> & { rows: ReadonlyArray<ResolversParentTypes['CooperativeStatisticsRow']> };
  CooperativeStatisticsRow: Omit<CooperativeStatisticsRow, 'province' | 'unit'> & { province?: Maybe<ResolversParentTypes['AdministrativeUnit']>, unit?: Maybe<ResolversParentTypes['AdministrativeUnit']> };
  CooperativeUpdateInput: CooperativeUpdateInput;
  DataGapConnection: DataGapList;
  DataGapCount: DataGapCount;
  DataGapEdge: Omit<DataGapEdge, 'node'> & { node: ResolversParentTypes['CooperativeDataGaps'] };
  DataGapFilter: DataGapFilter;
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  Employment: RecordRow;
  EmploymentChangeInput: EmploymentChangeInput;
  EmploymentConnection: RecordList;
  EmploymentEdge: Omit<EmploymentEdge, 'node'> & { node: ResolversParentTypes['Employment'] };
  EmploymentEndInput: EmploymentEndInput;
  EmploymentFilter: EmploymentFilter;
  EmploymentOrder: EmploymentOrder;
  EmploymentPayload: Omit<EmploymentPayload, 'employment' | 'employments'> & { employment?: Maybe<ResolversParentTypes['Employment']>, employments: ReadonlyArray<ResolversParentTypes['Employment']> };
  EmploymentStartInput: EmploymentStartInput;
  EmploymentUpdateInput: EmploymentUpdateInput;
  ExternalIdentifier: RecordRow;
  ExternalIdentifierConnection: RecordList;
  ExternalIdentifierEdge: Omit<ExternalIdentifierEdge, 'node'> & { node: ResolversParentTypes['ExternalIdentifier'] };
  ExternalIdentifierFilter: ExternalIdentifierFilter;
  ExternalIdentifierKey: ExternalIdentifierKey;
  ExternalIdentifierOrder: ExternalIdentifierOrder;
  ExternalIdentifierPayload: Omit<ExternalIdentifierPayload, 'externalIdentifier' | 'externalIdentifiers'> & { externalIdentifier?: Maybe<ResolversParentTypes['ExternalIdentifier']>, externalIdentifiers: ReadonlyArray<ResolversParentTypes['ExternalIdentifier']> };
  ExternalIdentifierRecordInput: ExternalIdentifierRecordInput;
  ExternalIdentifierUpdateInput: ExternalIdentifierUpdateInput;
  FieldAuthority: FieldAuthority;
  FieldChange: FieldChange;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  IndicatorDefinition: IndicatorDefinition;
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  ManagementPosition: ManagementPositionRecord;
  ManagementPositionEndInput: ManagementPositionEndInput;
  ManagementPositionPayload: Omit<ManagementPositionPayload, 'managementPosition' | 'managementPositions'> & { managementPosition?: Maybe<ResolversParentTypes['ManagementPosition']>, managementPositions: ReadonlyArray<ResolversParentTypes['ManagementPosition']> };
  ManagementPositionStartInput: ManagementPositionStartInput;
  MediaItem: RecordRow;
  MediaItemConnection: RecordList;
  MediaItemCreateInput: MediaItemCreateInput;
  MediaItemEdge: Omit<MediaItemEdge, 'node'> & { node: ResolversParentTypes['MediaItem'] };
  MediaItemFilter: MediaItemFilter;
  MediaItemOrder: MediaItemOrder;
  MediaItemPayload: Omit<MediaItemPayload, 'mediaItem' | 'mediaItems'> & { mediaItem?: Maybe<ResolversParentTypes['MediaItem']>, mediaItems: ReadonlyArray<ResolversParentTypes['MediaItem']> };
  MediaItemUpdateInput: MediaItemUpdateInput;
  Member: RecordRow;
  MemberConnection: RecordList;
  MemberCreateInput: MemberCreateInput;
  MemberEdge: Omit<MemberEdge, 'node'> & { node: ResolversParentTypes['Member'] };
  MemberEndInput: MemberEndInput;
  MemberFilter: MemberFilter;
  MemberOrder: MemberOrder;
  MemberPayload: Omit<MemberPayload, 'member' | 'members'> & { member?: Maybe<ResolversParentTypes['Member']>, members: ReadonlyArray<ResolversParentTypes['Member']> };
  MemberUpdateInput: MemberUpdateInput;
  Milestone: RecordRow;
  MilestoneConnection: RecordList;
  MilestoneCreateInput: MilestoneCreateInput;
  MilestoneEdge: Omit<MilestoneEdge, 'node'> & { node: ResolversParentTypes['Milestone'] };
  MilestoneFilter: MilestoneFilter;
  MilestoneOrder: MilestoneOrder;
  MilestonePayload: Omit<MilestonePayload, 'milestone' | 'milestones'> & { milestone?: Maybe<ResolversParentTypes['Milestone']>, milestones: ReadonlyArray<ResolversParentTypes['Milestone']> };
  MilestoneReachInput: MilestoneReachInput;
  MilestoneUpdateInput: MilestoneUpdateInput;
  Mutation: Record<PropertyKey, never>;
  Node: NodeRecord;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  PersonChangeInput: PersonChangeInput;
  PersonDetails: PersonRecord;
  PersonInput: PersonInput;
  PlaceInput: PlaceInput;
  Plan: RecordRow;
  PlanConnection: RecordList;
  PlanCopyInput: PlanCopyInput;
  PlanCreateInput: PlanCreateInput;
  PlanEdge: Omit<PlanEdge, 'node'> & { node: ResolversParentTypes['Plan'] };
  PlanFilter: PlanFilter;
  PlanOrder: PlanOrder;
  PlanPayload: Omit<PlanPayload, 'plan' | 'plans'> & { plan?: Maybe<ResolversParentTypes['Plan']>, plans: ReadonlyArray<ResolversParentTypes['Plan']> };
  PlanPhase: PlanPhase;
  PlanPhaseInput: PlanPhaseInput;
  PlanUpdateInput: PlanUpdateInput;
  PositionInput: PositionInput;
  PriorityGroupCount: PriorityGroupCount;
  PriorityGroupCountInput: PriorityGroupCountInput;
  ProgressAssumption: ProgressAssumption;
  ProgressBasisFigure: ProgressBasisFigure;
  ProgressFinding: ProgressFinding;
  ProgressPart: Omit<ProgressPart, 'evaluatedUnit'> & { evaluatedUnit?: Maybe<ResolversParentTypes['AdministrativeUnit']> };
  ProgressReading: ProgressReading;
  Query: Record<PropertyKey, never>;
  RecordActor: RecordActor;
  RecordVersion: VersionRecord;
  RecordVersionConnection: VersionList;
  RecordVersionEdge: Omit<RecordVersionEdge, 'node'> & { node: ResolversParentTypes['RecordVersion'] };
  Report: RecordRow;
  ReportConnection: RecordList;
  ReportCreateInput: ReportCreateInput;
  ReportEdge: Omit<ReportEdge, 'node'> & { node: ResolversParentTypes['Report'] };
  ReportFilter: ReportFilter;
  ReportOrder: ReportOrder;
  ReportPayload: Omit<ReportPayload, 'report' | 'reports'> & { report?: Maybe<ResolversParentTypes['Report']>, reports: ReadonlyArray<ResolversParentTypes['Report']> };
  ReportRecipient: ReportRecipient;
  ReportRecipientInput: ReportRecipientInput;
  ReportSubmitInput: ReportSubmitInput;
  ReportUpdateInput: ReportUpdateInput;
  ReportingObligation: RecordRow;
  ReportingObligationConnection: RecordList;
  ReportingObligationCreateInput: ReportingObligationCreateInput;
  ReportingObligationEdge: Omit<ReportingObligationEdge, 'node'> & { node: ResolversParentTypes['ReportingObligation'] };
  ReportingObligationFilter: ReportingObligationFilter;
  ReportingObligationOrder: ReportingObligationOrder;
  ReportingObligationPayload: Omit<ReportingObligationPayload, 'reportingObligation' | 'reportingObligations'> & { reportingObligation?: Maybe<ResolversParentTypes['ReportingObligation']>, reportingObligations: ReadonlyArray<ResolversParentTypes['ReportingObligation']> };
  ReportingObligationUpdateInput: ReportingObligationUpdateInput;
  ReviewEntry: RecordRow;
  ReviewEntryConnection: RecordList;
  ReviewEntryEdge: Omit<ReviewEntryEdge, 'node'> & { node: ResolversParentTypes['ReviewEntry'] };
  ReviewEntryFilter: ReviewEntryFilter;
  ReviewEntryInput: ReviewEntryInput;
  ReviewEntryOrder: ReviewEntryOrder;
  ReviewList: RecordRow;
  ReviewListConnection: RecordList;
  ReviewListEdge: Omit<ReviewListEdge, 'node'> & { node: ResolversParentTypes['ReviewList'] };
  ReviewListFilter: ReviewListFilter;
  ReviewListOrder: ReviewListOrder;
  ReviewListPayload: Omit<ReviewListPayload, 'reviewList' | 'reviewLists'> & { reviewList?: Maybe<ResolversParentTypes['ReviewList']>, reviewLists: ReadonlyArray<ResolversParentTypes['ReviewList']> };
  ReviewListRecordInput: ReviewListRecordInput;
  ReviewListUpdateInput: ReviewListUpdateInput;
  String: Scalars['String']['output'];
  Submission: RecordRow;
  SubmissionAcceptInput: SubmissionAcceptInput;
  SubmissionConnection: RecordList;
  SubmissionCreateInput: SubmissionCreateInput;
  SubmissionEdge: Omit<SubmissionEdge, 'node'> & { node: ResolversParentTypes['Submission'] };
  SubmissionFilter: SubmissionFilter;
  SubmissionOrder: SubmissionOrder;
  SubmissionPayload: Omit<SubmissionPayload, 'submission' | 'submissions'> & { submission?: Maybe<ResolversParentTypes['Submission']>, submissions: ReadonlyArray<ResolversParentTypes['Submission']> };
  SubmissionReturnInput: SubmissionReturnInput;
  SubmissionWithdrawInput: SubmissionWithdrawInput;
  SupportActivity: RecordRow;
  SupportActivityConnection: RecordList;
  SupportActivityEdge: Omit<SupportActivityEdge, 'node'> & { node: ResolversParentTypes['SupportActivity'] };
  SupportActivityFilter: SupportActivityFilter;
  SupportActivityOrder: SupportActivityOrder;
  SupportActivityPayload: Omit<SupportActivityPayload, 'supportActivities' | 'supportActivity'> & { supportActivities: ReadonlyArray<ResolversParentTypes['SupportActivity']>, supportActivity?: Maybe<ResolversParentTypes['SupportActivity']> };
  SupportActivityRecordInput: SupportActivityRecordInput;
  SupportActivityUpdateInput: SupportActivityUpdateInput;
  SupportRequest: RecordRow;
  SupportRequestAnswerInput: SupportRequestAnswerInput;
  SupportRequestConnection: RecordList;
  SupportRequestCreateInput: SupportRequestCreateInput;
  SupportRequestEdge: Omit<SupportRequestEdge, 'node'> & { node: ResolversParentTypes['SupportRequest'] };
  SupportRequestFilter: SupportRequestFilter;
  SupportRequestOrder: SupportRequestOrder;
  SupportRequestPayload: Omit<SupportRequestPayload, 'supportRequest' | 'supportRequests'> & { supportRequest?: Maybe<ResolversParentTypes['SupportRequest']>, supportRequests: ReadonlyArray<ResolversParentTypes['SupportRequest']> };
  SupportRequestUpdateInput: SupportRequestUpdateInput;
  SupportRequestWithdrawInput: SupportRequestWithdrawInput;
  Target: RecordRow;
  TargetConnection: RecordList;
  TargetCreateInput: TargetCreateInput;
  TargetEdge: Omit<TargetEdge, 'node'> & { node: ResolversParentTypes['Target'] };
  TargetFilter: TargetFilter;
  TargetOrder: TargetOrder;
  TargetPayload: Omit<TargetPayload, 'target' | 'targets'> & { target?: Maybe<ResolversParentTypes['Target']>, targets: ReadonlyArray<ResolversParentTypes['Target']> };
  TargetProgress: Omit<TargetProgress, 'evaluatedUnit' | 'parts'> & { evaluatedUnit?: Maybe<ResolversParentTypes['AdministrativeUnit']>, parts: ReadonlyArray<ResolversParentTypes['ProgressPart']> };
  TargetUpdateInput: TargetUpdateInput;
  TerritoryFilter: TerritoryFilter;
  Training: RecordRow;
  TrainingAttendance: RecordRow;
  TrainingAttendanceConnection: RecordList;
  TrainingAttendanceEdge: Omit<TrainingAttendanceEdge, 'node'> & { node: ResolversParentTypes['TrainingAttendance'] };
  TrainingAttendanceFilter: TrainingAttendanceFilter;
  TrainingAttendanceOrder: TrainingAttendanceOrder;
  TrainingAttendanceRecordInput: TrainingAttendanceRecordInput;
  TrainingConnection: RecordList;
  TrainingCreateInput: TrainingCreateInput;
  TrainingEdge: Omit<TrainingEdge, 'node'> & { node: ResolversParentTypes['Training'] };
  TrainingFilter: TrainingFilter;
  TrainingMeasures: TrainingMeasures;
  TrainingOrder: TrainingOrder;
  TrainingPayload: Omit<TrainingPayload, 'training' | 'trainings'> & { training?: Maybe<ResolversParentTypes['Training']>, trainings: ReadonlyArray<ResolversParentTypes['Training']> };
  TrainingSession: RecordRow;
  TrainingSessionInput: TrainingSessionInput;
  TrainingStatistics: Omit<TrainingStatistics, 'rows'> & { rows: ReadonlyArray<ResolversParentTypes['TrainingStatisticsRow']> };
  TrainingStatisticsRow: Omit<TrainingStatisticsRow, 'province' | 'unit'> & { province?: Maybe<ResolversParentTypes['AdministrativeUnit']>, unit?: Maybe<ResolversParentTypes['AdministrativeUnit']> };
  TrainingUpdateInput: TrainingUpdateInput;
  UserError: UserError;
  Viewer: Omit<Viewer, 'units'> & { units: ReadonlyArray<ResolversParentTypes['AdministrativeUnit']> };
  Vnd: Scalars['Vnd']['output'];
  WomenManager: WomenManagerRecord;
  WomenManagerConnection: WomenManagerList;
  WomenManagerCreateInput: WomenManagerCreateInput;
  WomenManagerEdge: Omit<WomenManagerEdge, 'node'> & { node: ResolversParentTypes['WomenManager'] };
  WomenManagerFilter: WomenManagerFilter;
  WomenManagerMeasures: WomenManagerMeasures;
  WomenManagerOrder: WomenManagerOrder;
  WomenManagerPayload: Omit<WomenManagerPayload, 'womenManager' | 'womenManagers'> & { womenManager?: Maybe<ResolversParentTypes['WomenManager']>, womenManagers: ReadonlyArray<ResolversParentTypes['WomenManager']> };
  WomenManagerStatistics: Omit<WomenManagerStatistics, 'rows'> & { rows: ReadonlyArray<ResolversParentTypes['WomenManagerStatisticsRow']> };
  WomenManagerStatisticsRow: Omit<WomenManagerStatisticsRow, 'province' | 'unit'> & { province?: Maybe<ResolversParentTypes['AdministrativeUnit']>, unit?: Maybe<ResolversParentTypes['AdministrativeUnit']> };
  WomenManagerUpdateInput: WomenManagerUpdateInput;
};

export type AdministrativeUnitResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AdministrativeUnit'] = ResolversParentTypes['AdministrativeUnit']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AdministrativeLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['AdministrativeUnitSuccession']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['AdministrativeUnitSuccession']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['AdministrativeUnitVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeUnitConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AdministrativeUnitConnection'] = ResolversParentTypes['AdministrativeUnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdministrativeUnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdministrativeUnitEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AdministrativeUnitEdge'] = ResolversParentTypes['AdministrativeUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
};

export type AdministrativeUnitSuccessionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AdministrativeUnitSuccession'] = ResolversParentTypes['AdministrativeUnitSuccession']> = {
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
};

export type AdministrativeUnitVersionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AdministrativeUnitVersion'] = ResolversParentTypes['AdministrativeUnitVersion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AllianceMembershipResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AllianceMembership'] = ResolversParentTypes['AllianceMembership']> = {
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  cooperative?: Resolver<Maybe<ResolversTypes['Cooperative']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decisionNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fromOnPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  toOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllianceMembershipConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AllianceMembershipConnection'] = ResolversParentTypes['AllianceMembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AllianceMembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AllianceMembership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllianceMembershipEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AllianceMembershipEdge'] = ResolversParentTypes['AllianceMembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllianceMembership'], ParentType, ContextType>;
};

export type AllianceMembershipPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AllianceMembershipPayload'] = ResolversParentTypes['AllianceMembershipPayload']> = {
  allianceMembership?: Resolver<Maybe<ResolversTypes['AllianceMembership']>, ParentType, ContextType>;
  allianceMemberships?: Resolver<ReadonlyArray<ResolversTypes['AllianceMembership']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BudgetLineResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BudgetLine'] = ResolversParentTypes['BudgetLine']> = {
  amountVnd?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fundingSources?: Resolver<ReadonlyArray<ResolversTypes['FundingSource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isApproximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTotal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['BudgetStage'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BudgetLineConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BudgetLineConnection'] = ResolversParentTypes['BudgetLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BudgetLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BudgetLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BudgetLineEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BudgetLineEdge'] = ResolversParentTypes['BudgetLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BudgetLine'], ParentType, ContextType>;
};

export type BudgetLinePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BudgetLinePayload'] = ResolversParentTypes['BudgetLinePayload']> = {
  budgetLine?: Resolver<Maybe<ResolversTypes['BudgetLine']>, ParentType, ContextType>;
  budgetLines?: Resolver<ReadonlyArray<ResolversTypes['BudgetLine']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BusinessLineResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BusinessLine'] = ResolversParentTypes['BusinessLine']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isMain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vsicVersion?: Resolver<ResolversTypes['VsicVersion'], ParentType, ContextType>;
};

export type CommendationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Commendation'] = ResolversParentTypes['Commendation']> = {
  awardedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  awardedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  awardedOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  cooperative?: Resolver<Maybe<ResolversTypes['Cooperative']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decisionNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommendationKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CommendationLevel'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  womenManager?: Resolver<Maybe<ResolversTypes['WomenManager']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommendationConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CommendationConnection'] = ResolversParentTypes['CommendationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommendationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Commendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommendationEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CommendationEdge'] = ResolversParentTypes['CommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commendation'], ParentType, ContextType>;
};

export type CommendationPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CommendationPayload'] = ResolversParentTypes['CommendationPayload']> = {
  commendation?: Resolver<Maybe<ResolversTypes['Commendation']>, ParentType, ContextType>;
  commendations?: Resolver<ReadonlyArray<ResolversTypes['Commendation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CooperativeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Cooperative'] = ResolversParentTypes['Cooperative']> = {
  addressFromOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  addressText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allianceMemberships?: Resolver<ReadonlyArray<ResolversTypes['AllianceMembership']>, ParentType, ContextType, RequireFields<CooperativeAllianceMembershipsArgs, 'first'>>;
  businessLines?: Resolver<ReadonlyArray<ResolversTypes['BusinessLine']>, ParentType, ContextType>;
  certificateIssuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certificateIssuedOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  certificateNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  charterCapitalVnd?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  claims?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CooperativeClaim']>>, ParentType, ContextType>;
  commendations?: Resolver<ReadonlyArray<ResolversTypes['Commendation']>, ParentType, ContextType, RequireFields<CooperativeCommendationsArgs, 'first'>>;
  commune?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  communeToday?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  declaredSizeClass?: Resolver<Maybe<ResolversTypes['SizeClass']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Employment']>>, ParentType, ContextType, RequireFields<CooperativeEmploymentsArgs, 'first'>>;
  establishmentSupportLevel?: Resolver<Maybe<ResolversTypes['UnionLevel']>, ParentType, ContextType>;
  establishmentSupportOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  establishmentSupportOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  establishmentSupportUnit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  externalIdentifiers?: Resolver<ReadonlyArray<ResolversTypes['ExternalIdentifier']>, ParentType, ContextType, RequireFields<CooperativeExternalIdentifiersArgs, 'first'>>;
  fieldAuthorities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FieldAuthority']>>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['CooperativeFigures']>, ParentType, ContextType, RequireFields<CooperativeFiguresArgs, 'first'>>;
  formerAddresses?: Resolver<ReadonlyArray<ResolversTypes['CooperativeAddress']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  foundedOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  governanceModel?: Resolver<Maybe<ResolversTypes['GovernanceModel']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFemaleMajorityWorkforce?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isWomenManaged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CooperativeKind'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  legacyRegistrationNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalRepresentative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mediaItems?: Resolver<ReadonlyArray<ResolversTypes['MediaItem']>, ParentType, ContextType, RequireFields<CooperativeMediaItemsArgs, 'first'>>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Member']>>, ParentType, ContextType, RequireFields<CooperativeMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needsResolution?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  operatingState?: Resolver<ResolversTypes['OperatingState'], ParentType, ContextType>;
  operatingStateOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['ManagementPosition']>, ParentType, ContextType, RequireFields<CooperativePositionsArgs, 'first'>>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Cooperative']>, ParentType, ContextType, RequireFields<CooperativePredecessorsArgs, 'first'>>;
  products?: Resolver<ReadonlyArray<ResolversTypes['CooperativeProduct']>, ParentType, ContextType>;
  province?: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  publicationBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicationState?: Resolver<ResolversTypes['PublicationState'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishesManagers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ratings?: Resolver<ReadonlyArray<ResolversTypes['CooperativeRating']>, ParentType, ContextType>;
  registryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewEntries?: Resolver<ReadonlyArray<ResolversTypes['ReviewEntry']>, ParentType, ContextType, RequireFields<CooperativeReviewEntriesArgs, 'first'>>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CooperativeStatus'], ParentType, ContextType>;
  statusOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Cooperative']>, ParentType, ContextType, RequireFields<CooperativeSuccessorsArgs, 'first'>>;
  supportActivities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SupportActivity']>>, ParentType, ContextType, RequireFields<CooperativeSupportActivitiesArgs, 'first'>>;
  supportRequests?: Resolver<ReadonlyArray<ResolversTypes['SupportRequest']>, ParentType, ContextType, RequireFields<CooperativeSupportRequestsArgs, 'first'>>;
  taxCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  traits?: Resolver<ReadonlyArray<ResolversTypes['CooperativeTrait']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CooperativeAddressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CooperativeAddress'] = ResolversParentTypes['CooperativeAddress']> = {
  addressText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fromOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  toOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CooperativeClaimResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CooperativeClaim'] = ResolversParentTypes['CooperativeClaim']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CooperativeConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CooperativeConnection'] = ResolversParentTypes['CooperativeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CooperativeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Cooperative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CooperativeDataGapsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CooperativeDataGaps'] = ResolversParentTypes['CooperativeDataGaps']> = {
  cooperative?: Resolver<Maybe<ResolversTypes['Cooperative']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['DataGap']>, ParentType, ContextType>;
};

export type CooperativeEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CooperativeEdge'] = ResolversParentTypes['CooperativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cooperative'], ParentType, ContextType>;
};

export type CooperativeFiguresResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CooperativeFigures'] = ResolversParentTypes['CooperativeFigures']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  cooperative?: Resolver<Maybe<ResolversTypes['Cooperative']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  femaleMemberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  femaleNewJobCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  femaleStableWorkerCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  femaleWorkerCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insuredWorkerCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  meanMonthlyIncomeVnd?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  memberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  officialMemberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  priorityGroupCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PriorityGroupCount']>>, ParentType, ContextType>;
  profitVnd?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  revenueVnd?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  seasonalWorkerCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stableWorkerCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCapitalVnd?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  trainedWorkerCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workerCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CooperativeFiguresPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CooperativeFiguresPayload'] = ResolversParentTypes['CooperativeFiguresPayload']> = {
  cooperativeFigures?: Resolver<Maybe<ResolversTypes['CooperativeFigures']>, ParentType, ContextType>;
  cooperativeFiguresList?: Resolver<ReadonlyArray<ResolversTypes['CooperativeFigures']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CooperativeMeasuresResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CooperativeMeasures'] = ResolversParentTypes['CooperativeMeasures']> = {
  cooperatives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withWomanChair?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withWomanDirector?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withWomanGroupLeader?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  womenManaged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CooperativePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CooperativePayload'] = ResolversParentTypes['CooperativePayload']> = {
  cooperative?: Resolver<Maybe<ResolversTypes['Cooperative']>, ParentType, ContextType>;
  cooperatives?: Resolver<ReadonlyArray<ResolversTypes['Cooperative']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CooperativeProductResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CooperativeProduct'] = ResolversParentTypes['CooperativeProduct']> = {
  brandName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ecommerceUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labelName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ocopGroup?: Resolver<Maybe<ResolversTypes['OcopGroup']>, ParentType, ContextType>;
  ocopRecognisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ocopStars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  traceabilityCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CooperativeRatingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CooperativeRating'] = ResolversParentTypes['CooperativeRating']> = {
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CooperativeReorganisationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CooperativeReorganisation'] = ResolversParentTypes['CooperativeReorganisation']> = {
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decisionNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReorganisationKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Cooperative']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Cooperative']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CooperativeReorganisationConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CooperativeReorganisationConnection'] = ResolversParentTypes['CooperativeReorganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CooperativeReorganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CooperativeReorganisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CooperativeReorganisationEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CooperativeReorganisationEdge'] = ResolversParentTypes['CooperativeReorganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CooperativeReorganisation'], ParentType, ContextType>;
};

export type CooperativeReorganisationPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CooperativeReorganisationPayload'] = ResolversParentTypes['CooperativeReorganisationPayload']> = {
  cooperativeReorganisation?: Resolver<Maybe<ResolversTypes['CooperativeReorganisation']>, ParentType, ContextType>;
  cooperativeReorganisations?: Resolver<ReadonlyArray<ResolversTypes['CooperativeReorganisation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CooperativeStatisticsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CooperativeStatistics'] = ResolversParentTypes['CooperativeStatistics']> = {
  boundariesAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  countedInSeveralGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['CooperativeStatisticsRow']>, ParentType, ContextType>;
  sumOfGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['CooperativeMeasures'], ParentType, ContextType>;
};

export type CooperativeStatisticsRowResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CooperativeStatisticsRow'] = ResolversParentTypes['CooperativeStatisticsRow']> = {
  isUnresolved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CooperativeKind']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['CooperativeMeasures'], ParentType, ContextType>;
  operatingState?: Resolver<Maybe<ResolversTypes['OperatingState']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CooperativeStatus']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  vsicVersion?: Resolver<Maybe<ResolversTypes['VsicVersion']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DataGapConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DataGapConnection'] = ResolversParentTypes['DataGapConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['DataGapCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DataGapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CooperativeDataGaps']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataGapCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DataGapCount'] = ResolversParentTypes['DataGapCount']> = {
  cooperatives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['DataGap'], ParentType, ContextType>;
};

export type DataGapEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DataGapEdge'] = ResolversParentTypes['DataGapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CooperativeDataGaps'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EmploymentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Employment'] = ResolversParentTypes['Employment']> = {
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['EmploymentContract']>, ParentType, ContextType>;
  cooperative?: Resolver<Maybe<ResolversTypes['Cooperative']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fromOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInsured?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EmploymentKind'], ParentType, ContextType>;
  monthlyIncomeVnd?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['PersonDetails']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Employment']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  toOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmploymentConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EmploymentConnection'] = ResolversParentTypes['EmploymentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmploymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Employment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmploymentEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EmploymentEdge'] = ResolversParentTypes['EmploymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Employment'], ParentType, ContextType>;
};

export type EmploymentPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EmploymentPayload'] = ResolversParentTypes['EmploymentPayload']> = {
  employment?: Resolver<Maybe<ResolversTypes['Employment']>, ParentType, ContextType>;
  employments?: Resolver<ReadonlyArray<ResolversTypes['Employment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExternalIdentifierResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExternalIdentifier'] = ResolversParentTypes['ExternalIdentifier']> = {
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  cooperative?: Resolver<Maybe<ResolversTypes['Cooperative']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExternalIdentifierConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExternalIdentifierConnection'] = ResolversParentTypes['ExternalIdentifierConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExternalIdentifierEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ExternalIdentifier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExternalIdentifierEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExternalIdentifierEdge'] = ResolversParentTypes['ExternalIdentifierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExternalIdentifier'], ParentType, ContextType>;
};

export type ExternalIdentifierPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExternalIdentifierPayload'] = ResolversParentTypes['ExternalIdentifierPayload']> = {
  externalIdentifier?: Resolver<Maybe<ResolversTypes['ExternalIdentifier']>, ParentType, ContextType>;
  externalIdentifiers?: Resolver<ReadonlyArray<ResolversTypes['ExternalIdentifier']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FieldAuthorityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FieldAuthority'] = ResolversParentTypes['FieldAuthority']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndicatorDefinitionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IndicatorDefinition'] = ResolversParentTypes['IndicatorDefinition']> = {
  code?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TargetUnit'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type ManagementPositionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ManagementPosition'] = ResolversParentTypes['ManagementPosition']> = {
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  cooperative?: Resolver<Maybe<ResolversTypes['Cooperative']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fromOnPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  selection?: Resolver<Maybe<ResolversTypes['Selection']>, ParentType, ContextType>;
  termEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  termEndsOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  toOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  toOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  womenManager?: Resolver<Maybe<ResolversTypes['WomenManager']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ManagementPositionPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ManagementPositionPayload'] = ResolversParentTypes['ManagementPositionPayload']> = {
  managementPosition?: Resolver<Maybe<ResolversTypes['ManagementPosition']>, ParentType, ContextType>;
  managementPositions?: Resolver<ReadonlyArray<ResolversTypes['ManagementPosition']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MediaItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MediaItem'] = ResolversParentTypes['MediaItem']> = {
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  cooperative?: Resolver<Maybe<ResolversTypes['Cooperative']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MediaKind'], ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  publicationState?: Resolver<ResolversTypes['PublicationState'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  womenManager?: Resolver<Maybe<ResolversTypes['WomenManager']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MediaItemConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MediaItemConnection'] = ResolversParentTypes['MediaItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MediaItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MediaItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediaItemEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MediaItemEdge'] = ResolversParentTypes['MediaItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MediaItem'], ParentType, ContextType>;
};

export type MediaItemPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MediaItemPayload'] = ResolversParentTypes['MediaItemPayload']> = {
  mediaItem?: Resolver<Maybe<ResolversTypes['MediaItem']>, ParentType, ContextType>;
  mediaItems?: Resolver<ReadonlyArray<ResolversTypes['MediaItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MemberResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  capitalShareVnd?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  cooperative?: Resolver<Maybe<ResolversTypes['Cooperative']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fromOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MemberKind'], ParentType, ContextType>;
  memberCooperative?: Resolver<Maybe<ResolversTypes['Cooperative']>, ParentType, ContextType>;
  partyCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partyKind?: Resolver<ResolversTypes['MemberPartyKind'], ParentType, ContextType>;
  partyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['PersonDetails']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  toOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MemberConnection'] = ResolversParentTypes['MemberConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MemberEdge'] = ResolversParentTypes['MemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
};

export type MemberPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MemberPayload'] = ResolversParentTypes['MemberPayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  reachedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reachedOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MilestoneConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MilestoneConnection'] = ResolversParentTypes['MilestoneConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MilestoneEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MilestoneEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MilestoneEdge'] = ResolversParentTypes['MilestoneEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
};

export type MilestonePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MilestonePayload'] = ResolversParentTypes['MilestonePayload']> = {
  milestone?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  allianceMembershipEnd?: Resolver<ResolversTypes['AllianceMembershipPayload'], ParentType, ContextType, RequireFields<MutationAllianceMembershipEndArgs, 'input'>>;
  allianceMembershipStart?: Resolver<ResolversTypes['AllianceMembershipPayload'], ParentType, ContextType, RequireFields<MutationAllianceMembershipStartArgs, 'input'>>;
  budgetLineRecord?: Resolver<ResolversTypes['BudgetLinePayload'], ParentType, ContextType, RequireFields<MutationBudgetLineRecordArgs, 'input'>>;
  budgetLineUpdate?: Resolver<ResolversTypes['BudgetLinePayload'], ParentType, ContextType, RequireFields<MutationBudgetLineUpdateArgs, 'input'>>;
  commendationRecord?: Resolver<ResolversTypes['CommendationPayload'], ParentType, ContextType, RequireFields<MutationCommendationRecordArgs, 'input'>>;
  commendationUpdate?: Resolver<ResolversTypes['CommendationPayload'], ParentType, ContextType, RequireFields<MutationCommendationUpdateArgs, 'input'>>;
  cooperativeChangeStatus?: Resolver<ResolversTypes['CooperativePayload'], ParentType, ContextType, RequireFields<MutationCooperativeChangeStatusArgs, 'input'>>;
  cooperativeCreate?: Resolver<ResolversTypes['CooperativePayload'], ParentType, ContextType, RequireFields<MutationCooperativeCreateArgs, 'input'>>;
  cooperativeFiguresRecord?: Resolver<ResolversTypes['CooperativeFiguresPayload'], ParentType, ContextType, RequireFields<MutationCooperativeFiguresRecordArgs, 'input'>>;
  cooperativeReorganise?: Resolver<ResolversTypes['CooperativeReorganisationPayload'], ParentType, ContextType, RequireFields<MutationCooperativeReorganiseArgs, 'input'>>;
  cooperativeUpdate?: Resolver<ResolversTypes['CooperativePayload'], ParentType, ContextType, RequireFields<MutationCooperativeUpdateArgs, 'input'>>;
  employmentChange?: Resolver<ResolversTypes['EmploymentPayload'], ParentType, ContextType, RequireFields<MutationEmploymentChangeArgs, 'input'>>;
  employmentEnd?: Resolver<ResolversTypes['EmploymentPayload'], ParentType, ContextType, RequireFields<MutationEmploymentEndArgs, 'input'>>;
  employmentStart?: Resolver<ResolversTypes['EmploymentPayload'], ParentType, ContextType, RequireFields<MutationEmploymentStartArgs, 'input'>>;
  employmentUpdate?: Resolver<ResolversTypes['EmploymentPayload'], ParentType, ContextType, RequireFields<MutationEmploymentUpdateArgs, 'input'>>;
  externalIdentifierRecord?: Resolver<ResolversTypes['ExternalIdentifierPayload'], ParentType, ContextType, RequireFields<MutationExternalIdentifierRecordArgs, 'input'>>;
  externalIdentifierUpdate?: Resolver<ResolversTypes['ExternalIdentifierPayload'], ParentType, ContextType, RequireFields<MutationExternalIdentifierUpdateArgs, 'input'>>;
  managementPositionEnd?: Resolver<ResolversTypes['ManagementPositionPayload'], ParentType, ContextType, RequireFields<MutationManagementPositionEndArgs, 'input'>>;
  managementPositionStart?: Resolver<ResolversTypes['ManagementPositionPayload'], ParentType, ContextType, RequireFields<MutationManagementPositionStartArgs, 'input'>>;
  mediaItemCreate?: Resolver<ResolversTypes['MediaItemPayload'], ParentType, ContextType, RequireFields<MutationMediaItemCreateArgs, 'input'>>;
  mediaItemUpdate?: Resolver<ResolversTypes['MediaItemPayload'], ParentType, ContextType, RequireFields<MutationMediaItemUpdateArgs, 'input'>>;
  memberCreate?: Resolver<ResolversTypes['MemberPayload'], ParentType, ContextType, RequireFields<MutationMemberCreateArgs, 'input'>>;
  memberEnd?: Resolver<ResolversTypes['MemberPayload'], ParentType, ContextType, RequireFields<MutationMemberEndArgs, 'input'>>;
  memberUpdate?: Resolver<ResolversTypes['MemberPayload'], ParentType, ContextType, RequireFields<MutationMemberUpdateArgs, 'input'>>;
  milestoneCreate?: Resolver<ResolversTypes['MilestonePayload'], ParentType, ContextType, RequireFields<MutationMilestoneCreateArgs, 'input'>>;
  milestoneReach?: Resolver<ResolversTypes['MilestonePayload'], ParentType, ContextType, RequireFields<MutationMilestoneReachArgs, 'input'>>;
  milestoneUpdate?: Resolver<ResolversTypes['MilestonePayload'], ParentType, ContextType, RequireFields<MutationMilestoneUpdateArgs, 'input'>>;
  planCopy?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanCopyArgs, 'input'>>;
  planCreate?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanCreateArgs, 'input'>>;
  planUpdate?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanUpdateArgs, 'input'>>;
  reportCreate?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationReportCreateArgs, 'input'>>;
  reportSubmit?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationReportSubmitArgs, 'input'>>;
  reportUpdate?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationReportUpdateArgs, 'input'>>;
  reportingObligationCreate?: Resolver<ResolversTypes['ReportingObligationPayload'], ParentType, ContextType, RequireFields<MutationReportingObligationCreateArgs, 'input'>>;
  reportingObligationUpdate?: Resolver<ResolversTypes['ReportingObligationPayload'], ParentType, ContextType, RequireFields<MutationReportingObligationUpdateArgs, 'input'>>;
  reviewListRecord?: Resolver<ResolversTypes['ReviewListPayload'], ParentType, ContextType, RequireFields<MutationReviewListRecordArgs, 'input'>>;
  reviewListUpdate?: Resolver<ResolversTypes['ReviewListPayload'], ParentType, ContextType, RequireFields<MutationReviewListUpdateArgs, 'input'>>;
  submissionAccept?: Resolver<ResolversTypes['SubmissionPayload'], ParentType, ContextType, RequireFields<MutationSubmissionAcceptArgs, 'input'>>;
  submissionCreate?: Resolver<ResolversTypes['SubmissionPayload'], ParentType, ContextType, RequireFields<MutationSubmissionCreateArgs, 'input'>>;
  submissionReturn?: Resolver<ResolversTypes['SubmissionPayload'], ParentType, ContextType, RequireFields<MutationSubmissionReturnArgs, 'input'>>;
  submissionWithdraw?: Resolver<ResolversTypes['SubmissionPayload'], ParentType, ContextType, RequireFields<MutationSubmissionWithdrawArgs, 'input'>>;
  supportActivityRecord?: Resolver<ResolversTypes['SupportActivityPayload'], ParentType, ContextType, RequireFields<MutationSupportActivityRecordArgs, 'input'>>;
  supportActivityUpdate?: Resolver<ResolversTypes['SupportActivityPayload'], ParentType, ContextType, RequireFields<MutationSupportActivityUpdateArgs, 'input'>>;
  supportRequestAnswer?: Resolver<ResolversTypes['SupportRequestPayload'], ParentType, ContextType, RequireFields<MutationSupportRequestAnswerArgs, 'input'>>;
  supportRequestCreate?: Resolver<ResolversTypes['SupportRequestPayload'], ParentType, ContextType, RequireFields<MutationSupportRequestCreateArgs, 'input'>>;
  supportRequestUpdate?: Resolver<ResolversTypes['SupportRequestPayload'], ParentType, ContextType, RequireFields<MutationSupportRequestUpdateArgs, 'input'>>;
  supportRequestWithdraw?: Resolver<ResolversTypes['SupportRequestPayload'], ParentType, ContextType, RequireFields<MutationSupportRequestWithdrawArgs, 'input'>>;
  targetCreate?: Resolver<ResolversTypes['TargetPayload'], ParentType, ContextType, RequireFields<MutationTargetCreateArgs, 'input'>>;
  targetUpdate?: Resolver<ResolversTypes['TargetPayload'], ParentType, ContextType, RequireFields<MutationTargetUpdateArgs, 'input'>>;
  trainingAttendanceRecord?: Resolver<ResolversTypes['TrainingPayload'], ParentType, ContextType, RequireFields<MutationTrainingAttendanceRecordArgs, 'input'>>;
  trainingCreate?: Resolver<ResolversTypes['TrainingPayload'], ParentType, ContextType, RequireFields<MutationTrainingCreateArgs, 'input'>>;
  trainingUpdate?: Resolver<ResolversTypes['TrainingPayload'], ParentType, ContextType, RequireFields<MutationTrainingUpdateArgs, 'input'>>;
  womenManagerCreate?: Resolver<ResolversTypes['WomenManagerPayload'], ParentType, ContextType, RequireFields<MutationWomenManagerCreateArgs, 'input'>>;
  womenManagerUpdate?: Resolver<ResolversTypes['WomenManagerPayload'], ParentType, ContextType, RequireFields<MutationWomenManagerUpdateArgs, 'input'>>;
};

export type NodeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AdministrativeUnit' | 'AllianceMembership' | 'BudgetLine' | 'Commendation' | 'Cooperative' | 'CooperativeFigures' | 'CooperativeReorganisation' | 'Employment' | 'ExternalIdentifier' | 'ManagementPosition' | 'MediaItem' | 'Member' | 'Milestone' | 'Plan' | 'Report' | 'ReportingObligation' | 'ReviewEntry' | 'ReviewList' | 'Submission' | 'SupportActivity' | 'SupportRequest' | 'Target' | 'Training' | 'TrainingAttendance' | 'TrainingSession' | 'WomenManager', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PersonDetailsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PersonDetails'] = ResolversParentTypes['PersonDetails']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  birthYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ethnicGroupCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gender?: Resolver<ResolversTypes['Gender'], ParentType, ContextType>;
  hasDisability?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personalIdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  povertyCategory?: Resolver<Maybe<ResolversTypes['PovertyCategory']>, ParentType, ContextType>;
};

export type PlanResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  budgetLines?: Resolver<ReadonlyArray<ResolversTypes['BudgetLine']>, ParentType, ContextType, RequireFields<PlanBudgetLinesArgs, 'first'>>;
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<PlanChildrenArgs, 'first'>>;
  commune?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  copiedFrom?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  countedPositions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implementsDocuments?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  issuerKind?: Resolver<ResolversTypes['PlanAgencyKind'], ParentType, ContextType>;
  issuerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType, RequireFields<PlanMilestonesArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['PlanPhase']>, ParentType, ContextType>;
  priorityGroups?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  reportingObligations?: Resolver<ReadonlyArray<ResolversTypes['ReportingObligation']>, ParentType, ContextType, RequireFields<PlanReportingObligationsArgs, 'first'>>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<PlanReportsArgs, 'first'>>;
  responsibleBasis?: Resolver<Maybe<ResolversTypes['ResponsibilityBasis']>, ParentType, ContextType>;
  responsibleFromOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  responsibleUnit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanStatus'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType, RequireFields<PlanTargetsArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  unitToday?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlanConnection'] = ResolversParentTypes['PlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlanEdge'] = ResolversParentTypes['PlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
};

export type PlanPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlanPayload'] = ResolversParentTypes['PlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanPhaseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlanPhase'] = ResolversParentTypes['PlanPhase']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PriorityGroupCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PriorityGroupCount'] = ResolversParentTypes['PriorityGroupCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgressAssumptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProgressAssumption'] = ResolversParentTypes['ProgressAssumption']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgressBasisFigureResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProgressBasisFigure'] = ResolversParentTypes['ProgressBasisFigure']> = {
  basis?: Resolver<ResolversTypes['ProgressBasis'], ParentType, ContextType>;
  cooperatives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProgressFindingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProgressFinding'] = ResolversParentTypes['ProgressFinding']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgressPartResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProgressPart'] = ResolversParentTypes['ProgressPart']> = {
  actual?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evaluatedUnit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['ProgressFinding']>, ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProgressStatus'], ParentType, ContextType>;
  toOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ProgressReadingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ProgressReading'] = ResolversParentTypes['ProgressReading']> = {
  actual?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  byBasis?: Resolver<ReadonlyArray<ResolversTypes['ProgressBasisFigure']>, ParentType, ContextType>;
  cooperativesWithoutBasis?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['ProgressFinding']>, ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  heldAtEnd?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  horizon?: Resolver<Maybe<ResolversTypes['ProgressHorizon']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['TargetPopulation']>, ParentType, ContextType>;
  programmeToDate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProgressStatus'], ParentType, ContextType>;
  toOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  administrativeUnit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType, RequireFields<QueryAdministrativeUnitArgs, 'level'>>;
  administrativeUnits?: Resolver<ResolversTypes['AdministrativeUnitConnection'], ParentType, ContextType, RequireFields<QueryAdministrativeUnitsArgs, 'level'>>;
  allianceMembership?: Resolver<ResolversTypes['AllianceMembership'], ParentType, ContextType, RequireFields<QueryAllianceMembershipArgs, 'id'>>;
  allianceMemberships?: Resolver<ResolversTypes['AllianceMembershipConnection'], ParentType, ContextType, Partial<QueryAllianceMembershipsArgs>>;
  budgetLine?: Resolver<ResolversTypes['BudgetLine'], ParentType, ContextType, RequireFields<QueryBudgetLineArgs, 'id'>>;
  budgetLines?: Resolver<ResolversTypes['BudgetLineConnection'], ParentType, ContextType, Partial<QueryBudgetLinesArgs>>;
  commendation?: Resolver<ResolversTypes['Commendation'], ParentType, ContextType, RequireFields<QueryCommendationArgs, 'id'>>;
  commendations?: Resolver<ResolversTypes['CommendationConnection'], ParentType, ContextType, Partial<QueryCommendationsArgs>>;
  cooperative?: Resolver<Maybe<ResolversTypes['Cooperative']>, ParentType, ContextType, Partial<QueryCooperativeArgs>>;
  cooperativeReorganisation?: Resolver<ResolversTypes['CooperativeReorganisation'], ParentType, ContextType, RequireFields<QueryCooperativeReorganisationArgs, 'id'>>;
  cooperativeReorganisations?: Resolver<ResolversTypes['CooperativeReorganisationConnection'], ParentType, ContextType, Partial<QueryCooperativeReorganisationsArgs>>;
  cooperativeStatistics?: Resolver<ResolversTypes['CooperativeStatistics'], ParentType, ContextType, Partial<QueryCooperativeStatisticsArgs>>;
  cooperatives?: Resolver<ResolversTypes['CooperativeConnection'], ParentType, ContextType, Partial<QueryCooperativesArgs>>;
  dataGaps?: Resolver<ResolversTypes['DataGapConnection'], ParentType, ContextType, Partial<QueryDataGapsArgs>>;
  employment?: Resolver<ResolversTypes['Employment'], ParentType, ContextType, RequireFields<QueryEmploymentArgs, 'id'>>;
  employments?: Resolver<ResolversTypes['EmploymentConnection'], ParentType, ContextType, Partial<QueryEmploymentsArgs>>;
  externalIdentifier?: Resolver<ResolversTypes['ExternalIdentifier'], ParentType, ContextType, RequireFields<QueryExternalIdentifierArgs, 'id'>>;
  externalIdentifiers?: Resolver<ResolversTypes['ExternalIdentifierConnection'], ParentType, ContextType, Partial<QueryExternalIdentifiersArgs>>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<QueryHistoryArgs, 'node'>>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['IndicatorDefinition']>, ParentType, ContextType>;
  mediaItem?: Resolver<ResolversTypes['MediaItem'], ParentType, ContextType, RequireFields<QueryMediaItemArgs, 'id'>>;
  mediaItems?: Resolver<ResolversTypes['MediaItemConnection'], ParentType, ContextType, Partial<QueryMediaItemsArgs>>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType, RequireFields<QueryMemberArgs, 'id'>>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, Partial<QueryMembersArgs>>;
  milestone?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType, RequireFields<QueryMilestoneArgs, 'id'>>;
  milestones?: Resolver<ResolversTypes['MilestoneConnection'], ParentType, ContextType, Partial<QueryMilestonesArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType, RequireFields<QueryPlanArgs, 'id'>>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<QueryPlansArgs>>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType, RequireFields<QueryReportArgs, 'id'>>;
  reportingObligation?: Resolver<ResolversTypes['ReportingObligation'], ParentType, ContextType, RequireFields<QueryReportingObligationArgs, 'id'>>;
  reportingObligations?: Resolver<ResolversTypes['ReportingObligationConnection'], ParentType, ContextType, Partial<QueryReportingObligationsArgs>>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, Partial<QueryReportsArgs>>;
  reviewEntries?: Resolver<ResolversTypes['ReviewEntryConnection'], ParentType, ContextType, Partial<QueryReviewEntriesArgs>>;
  reviewEntry?: Resolver<ResolversTypes['ReviewEntry'], ParentType, ContextType, RequireFields<QueryReviewEntryArgs, 'id'>>;
  reviewList?: Resolver<ResolversTypes['ReviewList'], ParentType, ContextType, RequireFields<QueryReviewListArgs, 'id'>>;
  reviewLists?: Resolver<ResolversTypes['ReviewListConnection'], ParentType, ContextType, Partial<QueryReviewListsArgs>>;
  submission?: Resolver<ResolversTypes['Submission'], ParentType, ContextType, RequireFields<QuerySubmissionArgs, 'id'>>;
  submissions?: Resolver<ResolversTypes['SubmissionConnection'], ParentType, ContextType, Partial<QuerySubmissionsArgs>>;
  supportActivities?: Resolver<ResolversTypes['SupportActivityConnection'], ParentType, ContextType, Partial<QuerySupportActivitiesArgs>>;
  supportActivity?: Resolver<ResolversTypes['SupportActivity'], ParentType, ContextType, RequireFields<QuerySupportActivityArgs, 'id'>>;
  supportRequest?: Resolver<ResolversTypes['SupportRequest'], ParentType, ContextType, RequireFields<QuerySupportRequestArgs, 'id'>>;
  supportRequests?: Resolver<ResolversTypes['SupportRequestConnection'], ParentType, ContextType, Partial<QuerySupportRequestsArgs>>;
  target?: Resolver<ResolversTypes['Target'], ParentType, ContextType, RequireFields<QueryTargetArgs, 'id'>>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, Partial<QueryTargetsArgs>>;
  training?: Resolver<ResolversTypes['Training'], ParentType, ContextType, RequireFields<QueryTrainingArgs, 'id'>>;
  trainingAttendances?: Resolver<ResolversTypes['TrainingAttendanceConnection'], ParentType, ContextType, Partial<QueryTrainingAttendancesArgs>>;
  trainingStatistics?: Resolver<ResolversTypes['TrainingStatistics'], ParentType, ContextType, Partial<QueryTrainingStatisticsArgs>>;
  trainings?: Resolver<ResolversTypes['TrainingConnection'], ParentType, ContextType, Partial<QueryTrainingsArgs>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  womenManager?: Resolver<Maybe<ResolversTypes['WomenManager']>, ParentType, ContextType, RequireFields<QueryWomenManagerArgs, 'id'>>;
  womenManagerStatistics?: Resolver<ResolversTypes['WomenManagerStatistics'], ParentType, ContextType, Partial<QueryWomenManagerStatisticsArgs>>;
  womenManagers?: Resolver<ResolversTypes['WomenManagerConnection'], ParentType, ContextType, Partial<QueryWomenManagersArgs>>;
};

export type RecordActorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RecordActor'] = ResolversParentTypes['RecordActor']> = {
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agencyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  clientId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordVersionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RecordVersion'] = ResolversParentTypes['RecordVersion']> = {
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  isPreviousShown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  knownFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordVersionConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RecordVersionConnection'] = ResolversParentTypes['RecordVersionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecordVersionEdge']>, ParentType, ContextType>;
  hiddenFields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RecordVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordVersionEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RecordVersionEdge'] = ResolversParentTypes['RecordVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecordVersion'], ParentType, ContextType>;
};

export type ReportResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<ReportCorrectionsArgs, 'first'>>;
  corrects?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReportKind'], ParentType, ContextType>;
  obligation?: Resolver<Maybe<ResolversTypes['ReportingObligation']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  reporterAgencyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reporterName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  snapshot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type ReportPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReportPayload'] = ResolversParentTypes['ReportPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportRecipientResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReportRecipient'] = ResolversParentTypes['ReportRecipient']> = {
  agencyKind?: Resolver<ResolversTypes['PlanAgencyKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AdministrativeLevel'], ParentType, ContextType>;
};

export type ReportingObligationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReportingObligation'] = ResolversParentTypes['ReportingObligation']> = {
  actorKind?: Resolver<ResolversTypes['PlanAgencyKind'], ParentType, ContextType>;
  actorLevel?: Resolver<ResolversTypes['AdministrativeLevel'], ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes['ReportFrequency'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['ReportRecipient']>, ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<ReportingObligationReportsArgs, 'first'>>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportingObligationConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReportingObligationConnection'] = ResolversParentTypes['ReportingObligationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportingObligationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReportingObligation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportingObligationEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReportingObligationEdge'] = ResolversParentTypes['ReportingObligationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportingObligation'], ParentType, ContextType>;
};

export type ReportingObligationPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReportingObligationPayload'] = ResolversParentTypes['ReportingObligationPayload']> = {
  reportingObligation?: Resolver<Maybe<ResolversTypes['ReportingObligation']>, ParentType, ContextType>;
  reportingObligations?: Resolver<ReadonlyArray<ResolversTypes['ReportingObligation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewEntryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReviewEntry'] = ResolversParentTypes['ReviewEntry']> = {
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  cooperative?: Resolver<Maybe<ResolversTypes['Cooperative']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['ReviewFinding'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  reviewList?: Resolver<Maybe<ResolversTypes['ReviewList']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewEntryConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReviewEntryConnection'] = ResolversParentTypes['ReviewEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReviewEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewEntryEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReviewEntryEdge'] = ResolversParentTypes['ReviewEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewEntry'], ParentType, ContextType>;
};

export type ReviewListResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReviewList'] = ResolversParentTypes['ReviewList']> = {
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['ReviewEntry']>, ParentType, ContextType, RequireFields<ReviewListEntriesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuerKind?: Resolver<ResolversTypes['AgencyKind'], ParentType, ContextType>;
  issuerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReviewListKind'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  reviewedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewListConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReviewListConnection'] = ResolversParentTypes['ReviewListConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReviewList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewListEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReviewListEdge'] = ResolversParentTypes['ReviewListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewList'], ParentType, ContextType>;
};

export type ReviewListPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReviewListPayload'] = ResolversParentTypes['ReviewListPayload']> = {
  reviewList?: Resolver<Maybe<ResolversTypes['ReviewList']>, ParentType, ContextType>;
  reviewLists?: Resolver<ReadonlyArray<ResolversTypes['ReviewList']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmissionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Submission'] = ResolversParentTypes['Submission']> = {
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  cooperative?: Resolver<Maybe<ResolversTypes['Cooperative']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SubmissionKind'], ParentType, ContextType>;
  payload?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resultId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  resultKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SubmissionState'], ParentType, ContextType>;
  submittedByClient?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmissionConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SubmissionConnection'] = ResolversParentTypes['SubmissionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubmissionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Submission']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubmissionEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SubmissionEdge'] = ResolversParentTypes['SubmissionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Submission'], ParentType, ContextType>;
};

export type SubmissionPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SubmissionPayload'] = ResolversParentTypes['SubmissionPayload']> = {
  submission?: Resolver<Maybe<ResolversTypes['Submission']>, ParentType, ContextType>;
  submissions?: Resolver<ReadonlyArray<ResolversTypes['Submission']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupportActivityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SupportActivity'] = ResolversParentTypes['SupportActivity']> = {
  amountVnd?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  beneficiaryCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  cooperatives?: Resolver<ReadonlyArray<ResolversTypes['Cooperative']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  doneOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  femaleBeneficiaryCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fundingSource?: Resolver<Maybe<ResolversTypes['FundingSource']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupportKind'], ParentType, ContextType>;
  organiserKind?: Resolver<ResolversTypes['AgencyKind'], ParentType, ContextType>;
  organiserName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ActivityState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unionLevel?: Resolver<Maybe<ResolversTypes['UnionLevel']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportActivityConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SupportActivityConnection'] = ResolversParentTypes['SupportActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupportActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SupportActivity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportActivityEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SupportActivityEdge'] = ResolversParentTypes['SupportActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportActivity'], ParentType, ContextType>;
};

export type SupportActivityPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SupportActivityPayload'] = ResolversParentTypes['SupportActivityPayload']> = {
  supportActivities?: Resolver<ReadonlyArray<ResolversTypes['SupportActivity']>, ParentType, ContextType>;
  supportActivity?: Resolver<Maybe<ResolversTypes['SupportActivity']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupportRequestResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SupportRequest'] = ResolversParentTypes['SupportRequest']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  cooperative?: Resolver<Maybe<ResolversTypes['Cooperative']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupportRequestKind'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  requesterEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requesterName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requesterPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SupportRequestState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportRequestConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SupportRequestConnection'] = ResolversParentTypes['SupportRequestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupportRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SupportRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportRequestEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SupportRequestEdge'] = ResolversParentTypes['SupportRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportRequest'], ParentType, ContextType>;
};

export type SupportRequestPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SupportRequestPayload'] = ResolversParentTypes['SupportRequestPayload']> = {
  supportRequest?: Resolver<Maybe<ResolversTypes['SupportRequest']>, ParentType, ContextType>;
  supportRequests?: Resolver<ReadonlyArray<ResolversTypes['SupportRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TargetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  actorLevel?: Resolver<Maybe<ResolversTypes['AdministrativeLevel']>, ParentType, ContextType>;
  alsoCounts?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  alternativePopulation?: Resolver<Maybe<ResolversTypes['TargetPopulation']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['TargetCondition']>, ParentType, ContextType>;
  conditionText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countedPositions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  denominatorText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundedFromOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  foundedFromOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  foundedToOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  foundedToOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  horizon?: Resolver<Maybe<ResolversTypes['TargetHorizon']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['CooperativeKind']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType, RequireFields<TargetMilestonesArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['TargetOperator'], ParentType, ContextType>;
  perPeriod?: Resolver<Maybe<ResolversTypes['TargetPeriod']>, ParentType, ContextType>;
  perSubject?: Resolver<Maybe<ResolversTypes['TargetSubject']>, ParentType, ContextType>;
  perUnit?: Resolver<Maybe<ResolversTypes['AdministrativeLevel']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['TargetPopulation']>, ParentType, ContextType>;
  populationText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['TargetProgress']>, ParentType, ContextType, Partial<TargetProgressArgs>>;
  province?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['TargetScope']>, ParentType, ContextType>;
  sectionRef?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['TargetStrength']>, ParentType, ContextType>;
  supportKinds?: Resolver<ReadonlyArray<ResolversTypes['SupportKind']>, ParentType, ContextType>;
  toOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TargetUnit'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  valueMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  valueMin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TargetConnection'] = ResolversParentTypes['TargetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TargetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TargetEdge'] = ResolversParentTypes['TargetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
};

export type TargetPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TargetPayload'] = ResolversParentTypes['TargetPayload']> = {
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TargetProgressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TargetProgress'] = ResolversParentTypes['TargetProgress']> = {
  actual?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  assumptions?: Resolver<ReadonlyArray<ResolversTypes['ProgressAssumption']>, ParentType, ContextType>;
  boundariesAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  definitionVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evaluatedUnit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['ProgressFinding']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['ProgressPart']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  readings?: Resolver<ReadonlyArray<ResolversTypes['ProgressReading']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['TargetScope']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProgressStatus'], ParentType, ContextType>;
  validAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TrainingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Training'] = ResolversParentTypes['Training']> = {
  attendances?: Resolver<ReadonlyArray<ResolversTypes['TrainingAttendance']>, ParentType, ContextType, RequireFields<TrainingAttendancesArgs, 'first'>>;
  audiences?: Resolver<ReadonlyArray<ResolversTypes['TrainingAudience']>, ParentType, ContextType>;
  budgetVnd?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  coOrganisers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  completedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  femaleCompletedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  femaleParticipantCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fromOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fromOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  fundingSources?: Resolver<ReadonlyArray<ResolversTypes['FundingSource']>, ParentType, ContextType>;
  headTimes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TrainingKind'], ParentType, ContextType>;
  memberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organiserKind?: Resolver<ResolversTypes['AgencyKind'], ParentType, ContextType>;
  organiserName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participantCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  publicationState?: Resolver<ResolversTypes['PublicationState'], ParentType, ContextType>;
  servedUnits?: Resolver<ReadonlyArray<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['TrainingSession']>, ParentType, ContextType, RequireFields<TrainingSessionsArgs, 'first'>>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TrainingState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['TrainingTopic']>, ParentType, ContextType>;
  unionOfficerCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  womenManagerCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingAttendanceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrainingAttendance'] = ResolversParentTypes['TrainingAttendance']> = {
  audience?: Resolver<Maybe<ResolversTypes['TrainingAudience']>, ParentType, ContextType>;
  certificateKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificateNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certifiedOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  cooperative?: Resolver<Maybe<ResolversTypes['Cooperative']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCompleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['PersonDetails']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingAttendanceConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrainingAttendanceConnection'] = ResolversParentTypes['TrainingAttendanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingAttendanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TrainingAttendance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingAttendanceEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrainingAttendanceEdge'] = ResolversParentTypes['TrainingAttendanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingAttendance'], ParentType, ContextType>;
};

export type TrainingConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrainingConnection'] = ResolversParentTypes['TrainingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Training']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrainingEdge'] = ResolversParentTypes['TrainingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Training'], ParentType, ContextType>;
};

export type TrainingMeasuresResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrainingMeasures'] = ResolversParentTypes['TrainingMeasures']> = {
  classes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  classesWithoutParticipants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  femaleParticipants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headTimes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrainingPayload'] = ResolversParentTypes['TrainingPayload']> = {
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  trainings?: Resolver<ReadonlyArray<ResolversTypes['Training']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TrainingSessionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrainingSession'] = ResolversParentTypes['TrainingSession']> = {
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCancelled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingStatisticsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrainingStatistics'] = ResolversParentTypes['TrainingStatistics']> = {
  boundariesAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  countedInSeveralGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['TrainingStatisticsRow']>, ParentType, ContextType>;
  sumOfGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['TrainingMeasures'], ParentType, ContextType>;
};

export type TrainingStatisticsRowResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrainingStatisticsRow'] = ResolversParentTypes['TrainingStatisticsRow']> = {
  isUnresolved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TrainingKind']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['TrainingMeasures'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['TrainingState']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['TrainingTopic']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  actions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agencyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  clientId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readableClasses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
};

export interface VndScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Vnd'], any> {
  name: 'Vnd';
}

export type WomenManagerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WomenManager'] = ResolversParentTypes['WomenManager']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attendances?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TrainingAttendance']>>, ParentType, ContextType, RequireFields<WomenManagerAttendancesArgs, 'first'>>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  birthYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['RecordActor']>, ParentType, ContextType>;
  commendations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Commendation']>>, ParentType, ContextType, RequireFields<WomenManagerCommendationsArgs, 'first'>>;
  commune?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ethnicGroupCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasDisability?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isUnionMember?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mediaItems?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MediaItem']>>, ParentType, ContextType, RequireFields<WomenManagerMediaItemsArgs, 'first'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personalIdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['ManagementPosition']>, ParentType, ContextType, RequireFields<WomenManagerPositionsArgs, 'first'>>;
  povertyCategory?: Resolver<Maybe<ResolversTypes['PovertyCategory']>, ParentType, ContextType>;
  province?: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WomenManagerConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WomenManagerConnection'] = ResolversParentTypes['WomenManagerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WomenManagerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WomenManager']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WomenManagerEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WomenManagerEdge'] = ResolversParentTypes['WomenManagerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WomenManager'], ParentType, ContextType>;
};

export type WomenManagerMeasuresResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WomenManagerMeasures'] = ResolversParentTypes['WomenManagerMeasures']> = {
  cooperatives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  womenManagers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WomenManagerPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WomenManagerPayload'] = ResolversParentTypes['WomenManagerPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  womenManager?: Resolver<Maybe<ResolversTypes['WomenManager']>, ParentType, ContextType>;
  womenManagers?: Resolver<ReadonlyArray<ResolversTypes['WomenManager']>, ParentType, ContextType>;
};

export type WomenManagerStatisticsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WomenManagerStatistics'] = ResolversParentTypes['WomenManagerStatistics']> = {
  boundariesAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  countedInSeveralGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['WomenManagerStatisticsRow']>, ParentType, ContextType>;
  sumOfGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['WomenManagerMeasures'], ParentType, ContextType>;
};

export type WomenManagerStatisticsRowResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WomenManagerStatisticsRow'] = ResolversParentTypes['WomenManagerStatisticsRow']> = {
  isUnresolved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CooperativeKind']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['WomenManagerMeasures'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CooperativeStatus']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  vsicVersion?: Resolver<Maybe<ResolversTypes['VsicVersion']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphqlContext> = {
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  AdministrativeUnitConnection?: AdministrativeUnitConnectionResolvers<ContextType>;
  AdministrativeUnitEdge?: AdministrativeUnitEdgeResolvers<ContextType>;
  AdministrativeUnitSuccession?: AdministrativeUnitSuccessionResolvers<ContextType>;
  AdministrativeUnitVersion?: AdministrativeUnitVersionResolvers<ContextType>;
  AllianceMembership?: AllianceMembershipResolvers<ContextType>;
  AllianceMembershipConnection?: AllianceMembershipConnectionResolvers<ContextType>;
  AllianceMembershipEdge?: AllianceMembershipEdgeResolvers<ContextType>;
  AllianceMembershipPayload?: AllianceMembershipPayloadResolvers<ContextType>;
  BudgetLine?: BudgetLineResolvers<ContextType>;
  BudgetLineConnection?: BudgetLineConnectionResolvers<ContextType>;
  BudgetLineEdge?: BudgetLineEdgeResolvers<ContextType>;
  BudgetLinePayload?: BudgetLinePayloadResolvers<ContextType>;
  BusinessLine?: BusinessLineResolvers<ContextType>;
  Commendation?: CommendationResolvers<ContextType>;
  CommendationConnection?: CommendationConnectionResolvers<ContextType>;
  CommendationEdge?: CommendationEdgeResolvers<ContextType>;
  CommendationPayload?: CommendationPayloadResolvers<ContextType>;
  Cooperative?: CooperativeResolvers<ContextType>;
  CooperativeAddress?: CooperativeAddressResolvers<ContextType>;
  CooperativeClaim?: CooperativeClaimResolvers<ContextType>;
  CooperativeConnection?: CooperativeConnectionResolvers<ContextType>;
  CooperativeDataGaps?: CooperativeDataGapsResolvers<ContextType>;
  CooperativeEdge?: CooperativeEdgeResolvers<ContextType>;
  CooperativeFigures?: CooperativeFiguresResolvers<ContextType>;
  CooperativeFiguresPayload?: CooperativeFiguresPayloadResolvers<ContextType>;
  CooperativeMeasures?: CooperativeMeasuresResolvers<ContextType>;
  CooperativePayload?: CooperativePayloadResolvers<ContextType>;
  CooperativeProduct?: CooperativeProductResolvers<ContextType>;
  CooperativeRating?: CooperativeRatingResolvers<ContextType>;
  CooperativeReorganisation?: CooperativeReorganisationResolvers<ContextType>;
  CooperativeReorganisationConnection?: CooperativeReorganisationConnectionResolvers<ContextType>;
  CooperativeReorganisationEdge?: CooperativeReorganisationEdgeResolvers<ContextType>;
  CooperativeReorganisationPayload?: CooperativeReorganisationPayloadResolvers<ContextType>;
  CooperativeStatistics?: CooperativeStatisticsResolvers<ContextType>;
  CooperativeStatisticsRow?: CooperativeStatisticsRowResolvers<ContextType>;
  DataGapConnection?: DataGapConnectionResolvers<ContextType>;
  DataGapCount?: DataGapCountResolvers<ContextType>;
  DataGapEdge?: DataGapEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Employment?: EmploymentResolvers<ContextType>;
  EmploymentConnection?: EmploymentConnectionResolvers<ContextType>;
  EmploymentEdge?: EmploymentEdgeResolvers<ContextType>;
  EmploymentPayload?: EmploymentPayloadResolvers<ContextType>;
  ExternalIdentifier?: ExternalIdentifierResolvers<ContextType>;
  ExternalIdentifierConnection?: ExternalIdentifierConnectionResolvers<ContextType>;
  ExternalIdentifierEdge?: ExternalIdentifierEdgeResolvers<ContextType>;
  ExternalIdentifierPayload?: ExternalIdentifierPayloadResolvers<ContextType>;
  FieldAuthority?: FieldAuthorityResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  IndicatorDefinition?: IndicatorDefinitionResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  ManagementPosition?: ManagementPositionResolvers<ContextType>;
  ManagementPositionPayload?: ManagementPositionPayloadResolvers<ContextType>;
  MediaItem?: MediaItemResolvers<ContextType>;
  MediaItemConnection?: MediaItemConnectionResolvers<ContextType>;
  MediaItemEdge?: MediaItemEdgeResolvers<ContextType>;
  MediaItemPayload?: MediaItemPayloadResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  MemberPayload?: MemberPayloadResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  MilestoneConnection?: MilestoneConnectionResolvers<ContextType>;
  MilestoneEdge?: MilestoneEdgeResolvers<ContextType>;
  MilestonePayload?: MilestonePayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  PersonDetails?: PersonDetailsResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanConnection?: PlanConnectionResolvers<ContextType>;
  PlanEdge?: PlanEdgeResolvers<ContextType>;
  PlanPayload?: PlanPayloadResolvers<ContextType>;
  PlanPhase?: PlanPhaseResolvers<ContextType>;
  PriorityGroupCount?: PriorityGroupCountResolvers<ContextType>;
  ProgressAssumption?: ProgressAssumptionResolvers<ContextType>;
  ProgressBasisFigure?: ProgressBasisFigureResolvers<ContextType>;
  ProgressFinding?: ProgressFindingResolvers<ContextType>;
  ProgressPart?: ProgressPartResolvers<ContextType>;
  ProgressReading?: ProgressReadingResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordActor?: RecordActorResolvers<ContextType>;
  RecordVersion?: RecordVersionResolvers<ContextType>;
  RecordVersionConnection?: RecordVersionConnectionResolvers<ContextType>;
  RecordVersionEdge?: RecordVersionEdgeResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  ReportPayload?: ReportPayloadResolvers<ContextType>;
  ReportRecipient?: ReportRecipientResolvers<ContextType>;
  ReportingObligation?: ReportingObligationResolvers<ContextType>;
  ReportingObligationConnection?: ReportingObligationConnectionResolvers<ContextType>;
  ReportingObligationEdge?: ReportingObligationEdgeResolvers<ContextType>;
  ReportingObligationPayload?: ReportingObligationPayloadResolvers<ContextType>;
  ReviewEntry?: ReviewEntryResolvers<ContextType>;
  ReviewEntryConnection?: ReviewEntryConnectionResolvers<ContextType>;
  ReviewEntryEdge?: ReviewEntryEdgeResolvers<ContextType>;
  ReviewList?: ReviewListResolvers<ContextType>;
  ReviewListConnection?: ReviewListConnectionResolvers<ContextType>;
  ReviewListEdge?: ReviewListEdgeResolvers<ContextType>;
  ReviewListPayload?: ReviewListPayloadResolvers<ContextType>;
  Submission?: SubmissionResolvers<ContextType>;
  SubmissionConnection?: SubmissionConnectionResolvers<ContextType>;
  SubmissionEdge?: SubmissionEdgeResolvers<ContextType>;
  SubmissionPayload?: SubmissionPayloadResolvers<ContextType>;
  SupportActivity?: SupportActivityResolvers<ContextType>;
  SupportActivityConnection?: SupportActivityConnectionResolvers<ContextType>;
  SupportActivityEdge?: SupportActivityEdgeResolvers<ContextType>;
  SupportActivityPayload?: SupportActivityPayloadResolvers<ContextType>;
  SupportRequest?: SupportRequestResolvers<ContextType>;
  SupportRequestConnection?: SupportRequestConnectionResolvers<ContextType>;
  SupportRequestEdge?: SupportRequestEdgeResolvers<ContextType>;
  SupportRequestPayload?: SupportRequestPayloadResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  TargetConnection?: TargetConnectionResolvers<ContextType>;
  TargetEdge?: TargetEdgeResolvers<ContextType>;
  TargetPayload?: TargetPayloadResolvers<ContextType>;
  TargetProgress?: TargetProgressResolvers<ContextType>;
  Training?: TrainingResolvers<ContextType>;
  TrainingAttendance?: TrainingAttendanceResolvers<ContextType>;
  TrainingAttendanceConnection?: TrainingAttendanceConnectionResolvers<ContextType>;
  TrainingAttendanceEdge?: TrainingAttendanceEdgeResolvers<ContextType>;
  TrainingConnection?: TrainingConnectionResolvers<ContextType>;
  TrainingEdge?: TrainingEdgeResolvers<ContextType>;
  TrainingMeasures?: TrainingMeasuresResolvers<ContextType>;
  TrainingPayload?: TrainingPayloadResolvers<ContextType>;
  TrainingSession?: TrainingSessionResolvers<ContextType>;
  TrainingStatistics?: TrainingStatisticsResolvers<ContextType>;
  TrainingStatisticsRow?: TrainingStatisticsRowResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Vnd?: GraphQLScalarType;
  WomenManager?: WomenManagerResolvers<ContextType>;
  WomenManagerConnection?: WomenManagerConnectionResolvers<ContextType>;
  WomenManagerEdge?: WomenManagerEdgeResolvers<ContextType>;
  WomenManagerMeasures?: WomenManagerMeasuresResolvers<ContextType>;
  WomenManagerPayload?: WomenManagerPayloadResolvers<ContextType>;
  WomenManagerStatistics?: WomenManagerStatisticsResolvers<ContextType>;
  WomenManagerStatisticsRow?: WomenManagerStatisticsRowResolvers<ContextType>;
};

