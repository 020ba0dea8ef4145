// Agencies (cơ quan): who they are, at which level, and under whom.

/** sở, ban, ngành tỉnh · UBND cấp huyện · UBND cấp xã · đơn vị sự nghiệp công lập · others tasked, not ranked. */
export type AgencyLevel = 'department' | 'district' | 'commune' | 'publicServiceUnit' | 'other';

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
