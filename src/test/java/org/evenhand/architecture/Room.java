package org.evenhand.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The map of rooms, from the ground up: each constant names the rooms it may know. A room can only
 * name rooms above it on this page, so the map itself has no cycle. Stage rooms know no other stage
 * room, except that a hearing sits with a panel.
 */
enum Room {
  KERNEL("kernel"),
  EXCHANGE("exchange", KERNEL),
  RULESET("ruleset", KERNEL),
  IDENTITY("identity", KERNEL, EXCHANGE),
  DECISIONLOG("decisionlog", KERNEL, IDENTITY),
  STATISTICS("statistics"),
  DIVERSITY("diversity", KERNEL, EXCHANGE, IDENTITY, STATISTICS),
  CASEFILE("casefile", KERNEL, RULESET, IDENTITY),
  REGISTER("register", KERNEL, EXCHANGE, IDENTITY, CASEFILE),
  DOCUMENT("document", KERNEL, IDENTITY, CASEFILE),
  CORRESPONDENCE("correspondence", KERNEL, RULESET, IDENTITY, CASEFILE, DOCUMENT),
  ANONYMISATION("fairness.anonymisation", KERNEL, EXCHANGE, RULESET, IDENTITY, CASEFILE, DOCUMENT),
  AUDIT("fairness.audit", KERNEL, IDENTITY, STATISTICS, DIVERSITY, CASEFILE),
  PANEL("panel", KERNEL, EXCHANGE, RULESET, IDENTITY, CASEFILE),
  REPRESENTATION(
      "fairness.representation",
      KERNEL,
      EXCHANGE,
      IDENTITY,
      STATISTICS,
      DIVERSITY,
      CASEFILE,
      PANEL),
  REFERRAL("referral", KERNEL, RULESET, IDENTITY, CASEFILE, REGISTER, DOCUMENT, CORRESPONDENCE),
  TRIAGE("triage", KERNEL, RULESET, IDENTITY, CASEFILE, DOCUMENT, CORRESPONDENCE, ANONYMISATION),
  INVESTIGATION("investigation", KERNEL, RULESET, IDENTITY, CASEFILE, DOCUMENT, CORRESPONDENCE),
  EXAMINATION("examination", KERNEL, RULESET, IDENTITY, CASEFILE, DOCUMENT, CORRESPONDENCE),
  INTERIMORDER("interimorder", KERNEL, RULESET, IDENTITY, CASEFILE, DOCUMENT, CORRESPONDENCE),
  ORDER("order", KERNEL, RULESET, IDENTITY, CASEFILE, DOCUMENT, CORRESPONDENCE),
  HEARING("hearing", KERNEL, RULESET, IDENTITY, CASEFILE, DOCUMENT, CORRESPONDENCE, PANEL),
  WORKFLOW(
      "workflow",
      KERNEL,
      RULESET,
      IDENTITY,
      DECISIONLOG,
      CASEFILE,
      REGISTER,
      DOCUMENT,
      CORRESPONDENCE,
      ANONYMISATION,
      PANEL,
      REFERRAL,
      TRIAGE,
      INVESTIGATION,
      EXAMINATION,
      INTERIMORDER,
      ORDER,
      HEARING),
  /** What it makes goes in by the rooms' doors or as rows; declarations go in by a command. */
  DEMONSTRATION(
      "demonstration",
      KERNEL,
      EXCHANGE,
      RULESET,
      IDENTITY,
      DECISIONLOG,
      DIVERSITY,
      CASEFILE,
      REGISTER,
      PANEL,
      WORKFLOW),
  /**
   * Of the wall only the pages on which somebody says something to it: {@link WallRules} says
   * which. Lists are taken away as files.
   */
  WEB(
      "web",
      WORKFLOW.and(
          WORKFLOW.and(EXCHANGE, STATISTICS, DIVERSITY, AUDIT, REPRESENTATION, DEMONSTRATION),
          WORKFLOW.mayKnow)),
  /** As pages are for people, so commands are for administrators. */
  TOOL(
      "tool",
      WORKFLOW.and(
          WORKFLOW.and(EXCHANGE, STATISTICS, DIVERSITY, REPRESENTATION, DEMONSTRATION),
          WORKFLOW.mayKnow));

  /** Inside every room; the first two are its doors. */
  private static final Set<String> KINDS = Set.of("", "api", "application", "model", "persistence");

  private static final Set<String> DOORS = Set.of("", "api", "application");

  private final String path;
  private final Room[] mayKnow;

  Room(String path, Room... mayKnow) {
    this.path = path;
    this.mayKnow = mayKnow;
  }

  private Room[] and(Room... others) {
    return and(others, this);
  }

  private Room[] and(Room[] some, Room... others) {
    var all = Arrays.copyOf(some, some.length + others.length);
    System.arraycopy(others, 0, all, some.length, others.length);
    return all;
  }

  /** The room a class is in, with everything below {@code root} laid out as the product is. */
  static Optional<Room> of(JavaClass type, String root) {
    return Arrays.stream(values()).filter(room -> room.holds(type, root)).findFirst();
  }

  String under(String root) {
    return root + "." + path;
  }

  boolean holds(JavaClass type, String root) {
    var name = type.getPackageName();
    return name.equals(under(root)) || name.startsWith(under(root) + ".");
  }

  boolean mayKnow(Room other) {
    return other == this || Arrays.asList(mayKnow).contains(other);
  }

  /** Whether other rooms may come in by this class. */
  boolean isDoor(JavaClass type, String root) {
    return DOORS.contains(kind(type, root)) || ownDoors().contains(kind(type, root));
  }

  /** Whether the class lies in one of the room's packages: a kind, or a back room of its own. */
  boolean hasAPlaceFor(JavaClass type, String root) {
    var kind = kind(type, root);
    return switch (this) {
      case WEB, TOOL ->
          !kind.contains(".")
              || Set.of("bench.kills", "bench.lists", "bench.anonymise", "bench.leaks")
                  .contains(kind);
      default -> KINDS.contains(kind) || ownDoors().contains(kind) || backRooms().contains(kind);
    };
  }

  private String kind(JavaClass type, String root) {
    var name = type.getPackageName();
    return name.equals(under(root)) ? "" : name.substring(under(root).length() + 1);
  }

  /**
   * The verifier of an exported log, the anonymiser and the planner of panels need no product round
   * them, so they have doors of their own; and the gate in {@code web} hands Shiro its realm.
   */
  private Set<String> ownDoors() {
    return switch (this) {
      case DECISIONLOG -> Set.of("check");
      case IDENTITY -> Set.of("shiro");
      case STATISTICS ->
          Set.of(
              "audit",
              "audit.invented",
              "tables",
              "strata",
              "stages",
              "many",
              "undisclosed",
              "monitoring",
              "deciders",
              "regression",
              "time",
              "intersections",
              "release");
      case ANONYMISATION -> Set.of("proposal", "proposal.resolution", "corpus", "release");
      case PANEL ->
          Set.of(
              "planning",
              "planning.files",
              "planning.solving",
              "planning.worker",
              "planning.lottery",
              "planning.reasons",
              "planning.editing",
              "planning.invented");
      default -> Set.of();
    };
  }

  private Set<String> backRooms() {
    return new TreeSet<>(
        switch (this) {
          case DOCUMENT -> Set.of("store", "scanning", "reading", "reading.child");
          case CORRESPONDENCE -> Set.of("delivery");
          case ANONYMISATION ->
              Set.of(
                  "vault",
                  "proposal.words",
                  "proposal.parties",
                  "proposal.patterns",
                  "proposal.context",
                  "proposal.others",
                  "proposal.told",
                  "proposal.publication",
                  "release.leaks",
                  "release.render");
          case PANEL -> Set.of("planning.drafting", "planning.worker.child", "planning.board");
          case WORKFLOW -> Set.of("engine", "delegates", "bridges");
          default -> Set.<String>of();
        });
  }
}
