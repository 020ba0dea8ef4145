// Agencies (cơ quan): who they are, at which level, and under whom.

/** Code of a level (cấp) that the province's data name: `department`, `commune`. */
export type AgencyLevel = string;

export interface Agency {
  /** ASCII, stable, fit for a file name: `SNV`, `H622`, `X23557`. */
  readonly code: string;
  /** Official name: `Sở Nội vụ`, `UBND thành phố Pleiku`, `UBND xã Ia Bang`. */
  readonly name: string;
  readonly level: AgencyLevel;
  /** Code of the district above a commune. */
  readonly parent: string | null;
  readonly aliases: readonly string[];
  /** Whether the agency is scored and ranked. */
  readonly scored: boolean;
}
