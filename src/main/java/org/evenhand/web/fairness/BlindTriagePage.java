package org.evenhand.web.fairness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.evenhand.fairness.audit.api.BlindTriageReport;
import org.evenhand.fairness.audit.api.BlindTriageReport.Guess;
import org.evenhand.fairness.audit.api.Share;
import org.evenhand.fairness.audit.application.ReadBlindTriage;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.NotShown;
import org.evenhand.identity.application.Permissions;
import org.evenhand.statistics.Interval;
import org.evenhand.web.Words;

/** Does blind triage work? Every number in words, with its doubt. */
@Named
@RequestScoped
public class BlindTriagePage {
  private static final double PER_CENT = 100;
  private final ReadBlindTriage reading;
  private final CurrentActor actor;
  private final Words words;
  private BlindTriageReport report;

  @Inject
  public BlindTriagePage(ReadBlindTriage reading, CurrentActor actor, Words words) {
    this.reading = reading;
    this.actor = actor;
    this.words = words;
  }

  /** For the container's proxy. */
  protected BlindTriagePage() {
    this(null, null, null);
  }

  /** Who may not see it finds nothing here. */
  public void open() {
    if (!Permissions.permit(actor.get(), Permission.FAIRNESS_AGGREGATES)) {
      throw new NotShown();
    }
  }

  public BlindTriageReport getReport() {
    if (report == null) {
      report = reading.now();
    }
    return report;
  }

  /** A share with its interval, or that there are too few. */
  public String share(Share share) {
    return share
        .perCent()
        .map(per -> words.of("blind.share", per, share.some(), share.of(), range(share)))
        .orElseGet(() -> words.of("blind.share.few", share.some(), share.of()));
  }

  private String range(Share share) {
    return inPoints(share.interval().orElseThrow());
  }

  private String inPoints(Interval interval) {
    return words.of("blind.interval", points(interval.low()), points(interval.high()));
  }

  private static long points(double share) {
    return Math.round(PER_CENT * share);
  }

  /** Reasons by code, in words, commonest first. */
  public List<Map.Entry<String, Long>> reasons(Map<String, Long> counted, String prefix) {
    return counted.entrySet().stream()
        .map(one -> Map.entry(words.of(prefix + one.getKey()), one.getValue()))
        .toList();
  }

  /** How far files got. */
  public List<Map.Entry<String, Long>> getFileRows() {
    var files = getReport().files();
    return List.of(
        Map.entry(words.of("blind.FULL"), files.whole()),
        Map.entry(words.of("blind.PARTIAL"), files.part()),
        Map.entry(words.of("blind.NONE"), files.none()));
  }

  public String getMinutes() {
    var effort = getReport().effort();
    return number(effort.minutesPerThousandWords(), "blind.minutes", effort.measured());
  }

  public String getHours() {
    var effort = getReport().effort();
    return number(effort.medianHours(), "blind.hours", effort.waited());
  }

  public String getSlowHours() {
    return number(getReport().effort().slowHours(), "blind.hours", getReport().effort().waited());
  }

  private String number(OptionalDouble value, String key, long of) {
    return value.isEmpty()
        ? words.of("blind.notMeasured")
        : words.of(key, String.format(Locale.UK, "%.1f", value.getAsDouble()), of);
  }

  /** How much more often files are investigated when nobody knows, and whether that can be told. */
  public String getDifference() {
    return difference(getReport().difference(), getReport().differenceInterval());
  }

  /** The same for cases that a lottery drew. */
  public String getEffect() {
    var lottery = getReport().lottery();
    return difference(lottery.effect(), lottery.effectInterval());
  }

  private String difference(Optional<Double> difference, Optional<Interval> range) {
    if (difference.isEmpty()) {
      return words.of("blind.difference.few", Share.FEWEST);
    }
    var interval = range.orElseThrow();
    var key =
        interval.low() > 0
            ? "blind.difference.more"
            : interval.high() < 0 ? "blind.difference.less" : "blind.difference.cannotTell";
    return words.of(key, points(difference.get()), inPoints(interval));
  }

  /** What guesses about one thing tell. */
  public String finding(Guess guess) {
    return words.of("blind.guess." + guess.finding(), guess.commonest());
  }

  public String rate(Guess guess) {
    return guess.finding().equals("TOO_FEW")
        ? words.of("blind.guess.withheld")
        : words.of("blind.guess.rate", guess.right(), guess.low(), guess.high(), guess.guesses());
  }
}
