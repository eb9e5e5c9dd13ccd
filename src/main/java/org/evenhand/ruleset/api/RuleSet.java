package org.evenhand.ruleset.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.kernel.DecisionPoint;

/**
 * One version of a regulator's rules: immutable, read from a file under version control. A case
 * keeps the version it began under; another version is another rule set.
 *
 * @param id name and version
 * @param title what people call it, for example {@code Social work 2022.2}
 * @param inForceFrom the first day on which a case may begin under it
 * @param inForceTo the last such day; empty while it is current
 * @param nouns what this regulator calls things
 * @param grounds the statutory grounds of impairment
 * @param caseToAnswer who decides whether there is a case to answer
 * @param interimOrders when and for how long
 * @param orders the final orders by kind; a kind that is not there is not to be had
 * @param acceptedDisposals what case examiners may propose
 * @param panel what makes a panel lawful
 * @param hearings notice and privacy by type
 * @param appeals windows to court
 * @param restoration bars after removal
 * @param publication how long outcomes stay published
 * @param decisions every decision point that is open; one that is not there is closed
 * @param clocks every clock by code
 * @param workingDays which days are worked
 * @param doubts figures marked as uncertain, by their path in the file
 */
public record RuleSet(
    RuleSetId id,
    String title,
    LocalDate inForceFrom,
    Optional<LocalDate> inForceTo,
    Nouns nouns,
    List<Ground> grounds,
    CaseToAnswer caseToAnswer,
    InterimOrderRule interimOrders,
    Map<OrderKind, OrderRule> orders,
    List<DisposalOption> acceptedDisposals,
    PanelRule panel,
    Map<HearingType, HearingRule> hearings,
    Appeals appeals,
    Restoration restoration,
    Map<OrderKind, PublicationRule> publication,
    Map<DecisionPoint, DecisionRule> decisions,
    SortedMap<String, ClockRule> clocks,
    WorkingDays workingDays,
    List<String> doubts) {
  public RuleSet {
    grounds = List.copyOf(grounds);
    orders = Collections.unmodifiableMap(new TreeMap<>(orders));
    acceptedDisposals = List.copyOf(acceptedDisposals);
    hearings = Collections.unmodifiableMap(new TreeMap<>(hearings));
    publication = Collections.unmodifiableMap(new TreeMap<>(publication));
    decisions = Collections.unmodifiableMap(new TreeMap<>(decisions));
    clocks = Collections.unmodifiableSortedMap(new TreeMap<>(clocks));
    doubts = List.copyOf(doubts);
  }

  /** Whether a case that begins on a day begins under these rules, if no newer ones apply. */
  public boolean isInForceOn(LocalDate day) {
    return !day.isBefore(inForceFrom) && inForceTo.map(last -> !day.isAfter(last)).orElse(true);
  }

  /**
   * The clock with a code.
   *
   * @throws NoSuchElementException when these rules have none
   */
  public ClockRule clock(String code) {
    return findClock(code).orElseThrow(() -> absent("clock " + code));
  }

  public Optional<ClockRule> findClock(String code) {
    return Optional.ofNullable(clocks.get(code));
  }

  /**
   * How a decision point is decided.
   *
   * @throws NoSuchElementException when these rules close it
   */
  public DecisionRule decision(DecisionPoint point) {
    return Optional.ofNullable(decisions.get(point)).orElseThrow(() -> absent(point.code()));
  }

  /** Whether a decision point is open at all. */
  public boolean isOpen(DecisionPoint point) {
    return decisions.containsKey(point);
  }

  /** Whether an outcome of a decision point is open. */
  public boolean isOpen(DecisionPoint point, String outcome) {
    return outcomes(point).contains(outcome);
  }

  /** The outcome codes open at a decision point, in the order offered; none when it is closed. */
  public List<String> outcomes(DecisionPoint point) {
    return isOpen(point) ? decision(point).outcomes() : List.of();
  }

  /** Those of a room's own outcomes that are open at a decision point, in the room's order. */
  @SafeVarargs
  public final <E extends Enum<E>> List<E> open(DecisionPoint point, E... outcomes) {
    return Arrays.stream(outcomes).filter(outcome -> isOpen(point, outcome.name())).toList();
  }

  /** The guidance reference of a decision point, or empty text. */
  public String guidance(DecisionPoint point) {
    return isOpen(point) ? decision(point).reference() : "";
  }

  public Optional<OrderRule> order(OrderKind kind) {
    return Optional.ofNullable(orders.get(kind));
  }

  /**
   * Notice and privacy of a type of hearing.
   *
   * @throws NoSuchElementException when these rules know no such hearing
   */
  public HearingRule hearing(HearingType type) {
    return Optional.ofNullable(hearings.get(type)).orElseThrow(() -> absent("hearing " + type));
  }

  public Optional<Ground> ground(String code) {
    return grounds.stream().filter(ground -> ground.code().equals(code)).findFirst();
  }

  /** The same rules, of a regulator by this name. */
  public RuleSet of(String regulator) {
    return new RuleSet(
        id,
        title,
        inForceFrom,
        inForceTo,
        nouns.with("regulator", regulator),
        grounds,
        caseToAnswer,
        interimOrders,
        orders,
        acceptedDisposals,
        panel,
        hearings,
        appeals,
        restoration,
        publication,
        decisions,
        clocks,
        workingDays,
        doubts);
  }

  private NoSuchElementException absent(String what) {
    return new NoSuchElementException("rule set " + id + " has no " + what);
  }
}
