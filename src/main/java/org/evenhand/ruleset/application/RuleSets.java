package org.evenhand.ruleset.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.ruleset.api.RuleSet;
import org.evenhand.ruleset.api.RuleSetId;
import org.evenhand.ruleset.model.ShippedFiles;

/** Every rule set this installation knows, read once and never changed while it runs. */
public final class RuleSets {
  /** The family of rule sets that new cases begin under unless the installation says otherwise. */
  public static final String DEFAULT_FAMILY = "social-work-england";

  private final Map<String, RuleSet> byId = new TreeMap<>();
  private final String family;

  /**
   * @param rules the rule sets known
   * @param family the name of the family that new cases begin under
   */
  public RuleSets(Collection<RuleSet> rules, String family) {
    rules.forEach(rule -> byId.put(rule.id().toString(), rule));
    this.family = family;
    if (rules.stream().noneMatch(rule -> rule.id().name().equals(family))) {
      throw new NoSuchElementException("no rule set is called " + family + "; known: " + known());
    }
  }

  /** The rule sets that come with the product, new cases under the default family. */
  public static RuleSets shipped() {
    return shipped(DEFAULT_FAMILY);
  }

  /** The rule sets that come with the product, new cases under a family by name. */
  public static RuleSets shipped(String family) {
    return new RuleSets(new ShippedFiles().read(), family);
  }

  /** The same rule sets, of a regulator by this name. */
  public RuleSets calling(String regulator) {
    return new RuleSets(all().stream().map(rules -> rules.of(regulator)).toList(), family);
  }

  /** A version by its id. @throws NoSuchElementException when this installation lacks it */
  public RuleSet load(RuleSetId id) {
    return Optional.ofNullable(byId.get(id.toString()))
        .orElseThrow(() -> new NoSuchElementException("no rule set " + id + "; known: " + known()));
  }

  /** The version under which a case begins that is received on a day: the newest in force then. */
  public RuleSet inForce(LocalDate day) {
    return all().stream()
        .filter(rules -> rules.id().name().equals(family) && rules.isInForceOn(day))
        .max(Comparator.comparing(RuleSet::inForceFrom))
        .orElseThrow(
            () -> new NoSuchElementException("no version of " + family + " is in force on " + day));
  }

  /** All of them, by name and version. */
  public List<RuleSet> all() {
    return List.copyOf(byId.values());
  }

  private String known() {
    return String.join(", ", byId.keySet());
  }
}
