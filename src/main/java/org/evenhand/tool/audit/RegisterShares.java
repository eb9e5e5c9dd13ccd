package org.evenhand.tool.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.evenhand.statistics.audit.Finding;
import org.evenhand.statistics.audit.Report;
import org.evenhand.statistics.tables.Counts;
import org.evenhand.statistics.tables.RiskRatio;
import org.evenhand.statistics.tables.TwoByTwo;

/**
 * How many of each group on the register came to the first stage: the relative rate of a group is
 * its people at the stage for each one on the register, divided by the reference's.
 */
final class RegisterShares {
  private final Path register;
  private final Path characteristics;
  private final Report report;

  RegisterShares(Path register, Path characteristics, Report report) {
    this.register = register;
    this.characteristics = characteristics;
    this.report = report;
  }

  List<Map<String, Object>> tree() throws RefusedFile {
    var people = people();
    var sizes = sizes(people);
    var shares = new ArrayList<Map<String, Object>>();
    for (var finding : report.findings()) {
      if (finding.stage().equals(report.stages().get(0)) && finding.contrast().isPrimary()) {
        var known = sizes.getOrDefault(finding.characteristic().name(), Map.of());
        var group = known.getOrDefault(finding.group(), 0L);
        var reference =
            finding
                .reference()
                .map(name -> known.getOrDefault(name, 0L))
                .orElse(known.values().stream().mapToLong(n -> n).sum() - group);
        shares.add(share(finding, group, reference));
      }
    }
    return shares;
  }

  private static Map<String, Object> share(Finding finding, long group, long reference) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("characteristic", finding.characteristic().name());
    tree.put("group", finding.group());
    tree.put("reference", finding.reference().orElse("all others"));
    var came = finding.crude().group().of() + finding.open().group().of();
    var others = finding.crude().reference().of() + finding.open().reference().of();
    tree.put("people_group", List.of(came, group));
    tree.put("people_reference", List.of(others, reference));
    if (came <= group && others <= reference) {
      var ratio =
          RiskRatio.koopman(new TwoByTwo(new Counts(came, group), new Counts(others, reference)));
      tree.put("relative_rate", ratio.value().isPresent() ? ratio.value().getAsDouble() : null);
      tree.put(
          "interval",
          ratio
              .interval()
              .map(i -> List.<Object>of(i.low(), String.valueOf(i.high())))
              .orElse(null));
    } else {
      tree.put("relative_rate", null);
      tree.put("why", "more people came to the first stage than the register holds");
    }
    return tree;
  }

  private Set<String> people() throws RefusedFile {
    var people = new HashSet<String>();
    new CsvRows(register)
        .read(
            List.of("person_id"),
            (row, rows) -> {
              if (row.get("person_id").isEmpty()) {
                rows.refuse(row, "person_id", "", "must not be blank");
              } else if (!people.add(row.get("person_id"))) {
                rows.refuse(row, "person_id", row.get("person_id"), "has an earlier row");
              }
            });
    return people;
  }

  private Map<String, Map<String, Long>> sizes(Set<String> people) throws RefusedFile {
    var sizes = new TreeMap<String, Map<String, Long>>();
    new CsvRows(characteristics)
        .read(
            List.of("person_id"),
            (row, rows) -> {
              if (people.contains(row.get("person_id"))) {
                row.toMap()
                    .forEach(
                        (name, said) -> {
                          if (!name.equals("person_id") && !said.isEmpty()) {
                            sizes
                                .computeIfAbsent(name, any -> new TreeMap<>())
                                .merge(said, 1L, Long::sum);
                          }
                        });
              }
            });
    return sizes;
  }
}
