package org.evenhand.tool.audit;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private RegisterShares() {}

  /** Everybody on the register, from a CSV file with a row a person. */
  static Set<String> people(Path file) throws RefusedFile {
    var people = new HashSet<String>();
    new AuditedFile(file)
        .read(
            List.of(CharacteristicsFile.PERSON),
            row ->
                row.required(CharacteristicsFile.PERSON)
                    .filter(person -> !people.add(person))
                    .ifPresent(
                        again -> row.problem(CharacteristicsFile.PERSON, "audit.person.twice")));
    return people;
  }

  /**
   * @param sizes how many on the register said each answer, by the name of the characteristic
   */
  static List<Map<String, Object>> of(Report report, Map<String, Map<String, Long>> sizes) {
    return report.findings().stream()
        .filter(finding -> finding.contrast().isPrimary())
        .filter(finding -> finding.stage().equals(report.stages().get(0)))
        .map(finding -> share(finding, sizes.get(finding.characteristic().name())))
        .toList();
  }

  private static Map<String, Object> share(Finding finding, Map<String, Long> known) {
    var group = known.getOrDefault(finding.group(), 0L);
    var reference =
        finding
            .reference()
            .map(name -> known.getOrDefault(name, 0L))
            .orElse(known.values().stream().mapToLong(n -> n).sum() - group);
    var came = finding.crude().group().of() + finding.open().group().of();
    var others = finding.crude().reference().of() + finding.open().reference().of();
    var tree = new LinkedHashMap<String, Object>();
    tree.put("characteristic", finding.characteristic().name());
    tree.put("group", finding.group());
    tree.put("reference", finding.reference().orElse("all others"));
    tree.put("people_group", List.of(came, group));
    tree.put("people_reference", Arrays.asList(others, reference));
    if (came <= group && others <= reference) {
      tree.put(
          "relative_rate",
          AuditTree.estimate(
              RiskRatio.koopman(
                  new TwoByTwo(new Counts(came, group), new Counts(others, reference)))));
    } else {
      tree.put("relative_rate", null);
      tree.put("why", "more people came to the first stage than the register holds");
    }
    return tree;
  }
}
