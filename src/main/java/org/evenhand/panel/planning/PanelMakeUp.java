package org.evenhand.panel.planning;

/**
 * What a lawful panel consists of (Social Workers Regulations 2018, Schedule 2; a rule set says the
 * numbers).
 *
 * @param size adjudicators on the panel
 * @param chairs at least so many of them accredited to chair
 */
public record PanelMakeUp(int size, int chairs, int lay, int registrants) {

  /** Whether the kinds leave no choice: so many lay members, so many of the profession. */
  public boolean isExact() {
    return lay + registrants == size;
  }

  public int most(SeatKind kind) {
    return size - least(kind == SeatKind.LAY ? SeatKind.REGISTRANT : SeatKind.LAY);
  }

  public int least(SeatKind kind) {
    return kind == SeatKind.LAY ? lay : registrants;
  }
}
