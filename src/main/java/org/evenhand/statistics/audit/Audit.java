package org.evenhand.statistics.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.evenhand.statistics.many.Adjusted;
import org.evenhand.statistics.many.EvidenceFamily;
import org.evenhand.statistics.undisclosed.Bounds;

/**
 * The audit of decision stages: every stage, characteristic and comparison, with what has to stand
 * beside each number; the family of tests held together, and the monthly evidence of all streams.
 */
public final class Audit {
  private static final double EARLIER = 0.05;
  private static final double MOST_INFORMATIVE = 0.5;
  private static final long FEW = 10;

  private final Decisions decisions;
  private final List<Characteristic> characteristics;
  private final Options options;

  private Audit(Decisions decisions, List<Characteristic> characteristics, Options options) {
    this.decisions = decisions;
    this.characteristics = characteristics;
    this.options = options;
  }

  /**
   * @param characteristics with an answer for each person of the decisions
   */
  public static Report of(
      Decisions decisions, List<Characteristic> characteristics, Options options) {
    return new Audit(decisions, characteristics, options).report();
  }

  private Report report() {
    var contrasts = characteristics.stream().map(this::contrasts).toList();
    var raw =
        StageRows.of(decisions).stream()
            .parallel()
            .map(rows -> at(rows, contrasts))
            .toList()
            .stream()
            .flatMap(List::stream)
            .toList();
    var findings = judged(raw);
    var courses = Cohorts.of(decisions);
    var cohorts = new ArrayList<Report.Cohort>();
    for (int c = 0; c < characteristics.size(); c++) {
      for (var contrast : contrasts.get(c)) {
        if (contrast.isPrimary()) {
          cohorts.add(courses.of(characteristics.get(c), contrast));
        }
      }
    }
    return new Report(
        decisions.stages(),
        options,
        findings,
        List.copyOf(cohorts),
        alerts(findings),
        decisions.size(),
        decisions.people(),
        IntStream.range(0, decisions.size())
            .filter(i -> decisions.outcome(i) == Outcome.OPEN)
            .count());
  }

  private List<Finding> at(StageRows rows, List<List<Contrast>> contrasts) {
    var findings = new ArrayList<Finding>();
    for (int c = 0; c < characteristics.size(); c++) {
      if (!contrasts.get(c).isEmpty()) {
        var audit = new StageAudit(rows, decisions, characteristics.get(c), options);
        contrasts.get(c).forEach(contrast -> findings.add(audit.of(contrast)));
      }
    }
    return findings;
  }

  /** The same comparisons at every stage, by the sizes of the groups over all of them. */
  private List<Contrast> contrasts(Characteristic characteristic) {
    var sizes = new long[characteristic.groups().size()];
    for (int i = 0; i < decisions.size(); i++) {
      var group = characteristic.of()[decisions.person(i)];
      if (group >= 0) {
        sizes[group]++;
      }
    }
    return Contrast.of(sizes);
  }

  /**
   * Held for being many: primary comparisons in one family, those shown beside in another; those
   * without a p stay out of both.
   */
  private List<Finding> judged(List<Finding> raw) {
    var q = new double[raw.size()];
    Arrays.fill(q, Double.NaN);
    hold(raw, true, q);
    hold(raw, false, q);
    var judged = new ArrayList<Finding>();
    for (int i = 0; i < raw.size(); i++) {
      judged.add(judged(raw.get(i), q[i], judged));
    }
    return List.copyOf(judged);
  }

  private static void hold(List<Finding> raw, boolean primary, double[] q) {
    var family =
        IntStream.range(0, raw.size())
            .filter(i -> raw.get(i).contrast().isPrimary() == primary)
            .filter(i -> raw.get(i).p().isPresent())
            .toArray();
    var held =
        Adjusted.benjaminiHochberg(
            Arrays.stream(family).mapToDouble(i -> raw.get(i).p().getAsDouble()).toArray());
    for (int k = 0; k < family.length; k++) {
      q[family[k]] = held[k];
    }
  }

  private Finding judged(Finding raw, double q, List<Finding> earlier) {
    var held = Double.isNaN(q) ? OptionalDouble.empty() : OptionalDouble.of(q);
    return raw.with(
        held,
        isFew(raw)
            ? Verdict.TOO_FEW
            : Verdict.of(raw.adjustedRatio(), held.orElse(1), options.alpha()),
        cautions(raw, earlier));
  }

  private static boolean isFew(Finding finding) {
    return Math.min(finding.crude().group().of(), finding.crude().reference().of()) < FEW;
  }

  private List<Caution> cautions(Finding raw, List<Finding> earlier) {
    var cautions = new ArrayList<Caution>();
    if (earlier.stream().anyMatch(before -> isSameAndDiffers(before, raw))) {
      cautions.add(Caution.SELECTED_ON_AN_EARLIER_DISPARITY);
    }
    if (raw.heterogeneity().filter(h -> h.demotesThePooled()).isPresent()) {
      cautions.add(Caution.STRATA_DIFFER);
    }
    if (raw.unknown().of() > 0 && raw.bounds().direction() == Bounds.Direction.NOT_IDENTIFIED) {
      cautions.add(Caution.DIRECTION_NOT_IDENTIFIED);
    }
    if (raw.strata().tables().size() > 1) {
      cautions.add(Caution.ADJUSTER_MAY_BE_BIASED);
    }
    if (raw.strata().groupInformative() < MOST_INFORMATIVE) {
      cautions.add(Caution.FEW_INFORMATIVE_STRATA);
    }
    if (isFew(raw)) {
      cautions.add(Caution.SMALL_NUMBERS);
    }
    if (raw.disclosureP().orElse(1) < options.alpha()) {
      cautions.add(Caution.DISCLOSURE_GOES_WITH_THE_OUTCOME);
    }
    return cautions;
  }

  private static boolean isSameAndDiffers(Finding before, Finding now) {
    return !before.stage().equals(now.stage())
        && before.characteristic() == now.characteristic()
        && before.contrast().group() == now.contrast().group()
        && before.q().orElse(1) < EARLIER;
  }

  /** Every month all primary streams are looked at together; the first month of each is told. */
  private List<Report.Alert> alerts(List<Finding> findings) {
    var streams = findings.stream().filter(finding -> finding.contrast().isPrimary()).toList();
    var months = new TreeSet<Integer>();
    streams.forEach(s -> Arrays.stream(s.monthly().months()).forEach(months::add));
    var alerts = new ArrayList<Report.Alert>();
    var alerted = new TreeSet<Integer>();
    for (var month : months) {
      var now = streams.stream().mapToDouble(stream -> valueAt(stream, month)).toArray();
      for (var place : EvidenceFamily.alerted(now, options.alpha())) {
        if (alerted.add(place)) {
          alerts.add(new Report.Alert(streams.get(place), month, now[place]));
        }
      }
    }
    return List.copyOf(alerts);
  }

  private static double valueAt(Finding stream, int month) {
    var months = stream.monthly().months();
    var at = Arrays.binarySearch(months, month);
    var last = at >= 0 ? at : -at - 2;
    return last < 0 ? 1 : stream.monthly().values()[last];
  }
}
