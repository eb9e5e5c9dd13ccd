package org.evenhand.panel.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import org.evenhand.exchange.Column;
import org.evenhand.panel.api.MemberFile;

/** What is known, as rows of the files that can be loaded. */
public final class ExportedRows {
  private ExportedRows() {}

  public static List<String> membersHeader() {
    return MemberRows.columns().stream().map(Column::name).toList();
  }

  public static List<String> daysHeader() {
    return AvailabilityRows.columns().stream().map(Column::name).toList();
  }

  public static List<String> of(MemberFile file, Set<DayOfWeek> daysOff) {
    var member = file.member();
    return List.of(
        member.account(),
        member.name(),
        member.kind().name().toLowerCase(Locale.ROOT),
        yesOrNo(member.mayChair()),
        file.appointedFrom().toString(),
        file.appointedTo().toString(),
        file.trainedUntil().toString(),
        yesOrNo(file.suspended()),
        file.registrationNumber().orElse(""),
        list(file.venues()),
        file.mostDays().map(String::valueOf).orElse(""),
        file.feePence().map(pence -> "%d.%02d".formatted(pence / 100, pence % 100)).orElse(""),
        list(file.employers()),
        daysOff.isEmpty() ? ExtraColumns.NONE : AvailabilityRules.told(daysOff));
  }

  /** One row for each run of days of one kind. */
  public static List<List<String>> of(String account, SortedMap<LocalDate, Boolean> days) {
    var rows = new ArrayList<List<String>>();
    for (var run : AvailabilityRules.runs(days)) {
      var available = yesOrNo(days.get(run.first()));
      rows.add(List.of(account, run.first().toString(), run.last().toString(), available));
    }
    return rows;
  }

  private static String yesOrNo(boolean yes) {
    return yes ? "yes" : "no";
  }

  private static String list(Collection<String> codes) {
    return codes.isEmpty() ? ExtraColumns.NONE : String.join(" ", codes);
  }
}
