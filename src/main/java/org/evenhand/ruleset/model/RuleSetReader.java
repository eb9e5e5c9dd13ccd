package org.evenhand.ruleset.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.evenhand.ruleset.api.Appeals;
import org.evenhand.ruleset.api.CaseToAnswer;
import org.evenhand.ruleset.api.ClockRule;
import org.evenhand.ruleset.api.Nouns;
import org.evenhand.ruleset.api.PanelRule;
import org.evenhand.ruleset.api.Restoration;
import org.evenhand.ruleset.api.RuleSet;
import org.evenhand.ruleset.api.RuleSetId;

/**
 * Reads one rule set file. Every mistake in it is found in one reading, told by its path; a key
 * that is not known is a mistake, and so is a figure that contradicts another.
 */
public final class RuleSetReader {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final String file;
  private final List<String> mistakes = new ArrayList<>();

  private RuleSetReader(String file) {
    this.file = file;
  }

  /**
   * @param file the name told when something is wrong
   * @param id what the file's place says it is
   * @param content the file
   * @throws UnreadableRuleSet when there is any mistake in it
   */
  public static RuleSet read(String file, RuleSetId id, InputStream content) {
    return new RuleSetReader(file).read(id, content);
  }

  private RuleSet read(RuleSetId id, InputStream content) {
    var tree = tree(content);
    var rules = attempt(() -> ruleSet(id, new Entry("", tree, mistakes), Doubts.in(tree)));
    if (mistakes.isEmpty()) {
      mistakes.addAll(Contradictions.in(rules));
    }
    if (!mistakes.isEmpty()) {
      throw new UnreadableRuleSet(file, mistakes);
    }
    return rules;
  }

  private RuleSet ruleSet(RuleSetId id, Entry top, List<String> doubts) {
    var days = attempt(() -> top.one("working_days", WorkingDaysPart::read));
    var clocks = clocks(top, days);
    var said = attempt(() -> top.text("id"));
    if (said != null && !said.equals(id.toString())) {
      mistakes.add("id: is " + said + ", but the file is in the place of " + id);
    }
    var title = attempt(() -> top.text("title"));
    var from = attempt(() -> top.day("in_force_from"));
    var to = attempt(() -> top.maybeDay("in_force_to"));
    var nouns = attempt(() -> new Nouns(top.words("nouns")));
    var grounds = attempt(() -> top.each("grounds", DecisionsPart::ground));
    var caseToAnswer = attempt(() -> top.one("case_to_answer", RuleSetReader::caseToAnswer));
    var interim = attempt(() -> top.one("interim_orders", new InterimPart(clocks)::read));
    var finals = attempt(() -> OrdersPart.orders(top));
    var disposals = attempt(() -> top.each("accepted_disposals", OrdersPart::disposal));
    var panel = attempt(() -> top.one("panel", RuleSetReader::panel));
    var hearings = attempt(() -> new HearingsPart(clocks).read(top));
    var appeals = attempt(() -> top.one("appeals", e -> appeals(e, clocks)));
    var restoration = attempt(() -> top.one("restoration", e -> restoration(e, clocks)));
    var publication = attempt(() -> OrdersPart.publication(top));
    var decisions = attempt(() -> DecisionsPart.read(top));
    top.nothingElse();
    if (!mistakes.isEmpty()) {
      return null;
    }
    return new RuleSet(
        id,
        title,
        from,
        to,
        nouns,
        grounds,
        caseToAnswer,
        interim,
        finals,
        disposals,
        panel,
        hearings,
        appeals,
        restoration,
        publication,
        decisions,
        new TreeMap<>(clocks.all()),
        days,
        doubts);
  }

  private Clocks clocks(Entry top, org.evenhand.ruleset.api.WorkingDays days) {
    Map<String, ClockRule> read =
        attempt(() -> top.byKey("clocks", entry -> ClockPart.read(entry, days)));
    return new Clocks(read == null ? Map.of() : read);
  }

  private static CaseToAnswer caseToAnswer(Entry entry) {
    return new CaseToAnswer(
        entry.text("body"),
        entry.choice("seats", CaseToAnswer.Seats.class),
        entry.source(),
        entry.certainty());
  }

  private static PanelRule panel(Entry entry) {
    return new PanelRule(
        entry.number("min"),
        entry.number("max"),
        entry.number("usual"),
        entry.number("lay_min"),
        entry.number("professional_min"),
        entry.choice("chair", PanelRule.ChairKind.class),
        entry.yes("same_part"),
        entry.source(),
        entry.certainty());
  }

  private static Appeals appeals(Entry entry, Clocks clocks) {
    return new Appeals(clocks.named(entry, "window_clock"), entry.needed("oversight_window"));
  }

  private static Restoration restoration(Entry entry, Clocks clocks) {
    return new Restoration(clocks.named(entry, "bar_clock"), clocks.named(entry, "again_clock"));
  }

  private <T> T attempt(Supplier<T> part) {
    try {
      return part.get();
    } catch (Misread mistake) {
      mistakes.add(mistake.getMessage());
      return null;
    }
  }

  private JsonNode tree(InputStream content) {
    try {
      return YAML.readTree(content);
    } catch (JsonProcessingException broken) {
      var at = broken.getLocation();
      var where = at == null ? "" : "line " + at.getLineNr() + ": ";
      throw new UnreadableRuleSet(file, List.of(where + broken.getOriginalMessage()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file + " cannot be read", unreadable);
    }
  }
}
