package org.evenhand.correspondence.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.correspondence.api.LetterDraft;
import org.evenhand.correspondence.api.LetterTemplate;
import org.evenhand.correspondence.model.Template;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.CivilTime;
import org.evenhand.ruleset.api.RuleSet;
import org.evenhand.ruleset.application.RuleSets;

/**
 * Drafts a letter from its template, the facts of the case and what the step adds. Every letter can
 * name the case, the day, its reader, the registrant, and the nouns of the rule set the case is
 * pinned to, each also with a capital.
 */
@Dependent
public class DraftLetter {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private final ReadCase cases;
  private final RuleSets rules;
  private final Clock clock;

  @Inject
  public DraftLetter(ReadCase cases, RuleSets rules, Clock clock) {
    this.cases = cases;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * @param to what its reader is to the case
   * @param facts what the step adds, by the names of {@link LetterTemplate}; an empty text is none
   */
  public LetterDraft draft(
      LetterTemplate template, CaseReference reference, PartyRole to, Map<String, String> facts) {
    var all = new HashMap<>(ofTheCase(reference, to));
    all.putAll(facts);
    return Template.read(template, "en").fill(all);
  }

  /** A day as letters write it: 3 March 2026. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  private Map<String, String> ofTheCase(CaseReference reference, PartyRole to) {
    var file = cases.get(reference);
    var facts = new HashMap<>(nouns(rules.load(file.rules())));
    facts.put("caseReference", reference.value());
    facts.put("today", day(CivilTime.today(clock)));
    facts.put("receivedOn", day(file.receivedOn()));
    facts.put("addressee", name(reference, to).orElse("Sir or Madam"));
    facts.put(
        "registrantName",
        name(reference, PartyRole.REGISTRANT).orElse("the " + facts.get("registrant")));
    return facts;
  }

  private Optional<String> name(CaseReference reference, PartyRole role) {
    return cases
        .party(reference, role)
        .map(party -> party.name().isBlank() ? party.organisation() : party.name())
        .filter(name -> !name.isBlank());
  }

  private static Map<String, String> nouns(RuleSet rules) {
    var facts = new HashMap<String, String>();
    rules
        .nouns()
        .words()
        .forEach(
            (key, word) -> {
              facts.put(key, word);
              facts.put(capital(key), capital(word));
            });
    return facts;
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
