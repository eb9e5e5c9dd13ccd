package org.evenhand.demonstration.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.evenhand.casefile.api.Stage;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.OrderKind;
import org.evenhand.ruleset.api.RuleSet;

/**
 * One case while it is told, and everything that is written down of it: its steps, decisions and
 * stages in their order, and at the end the case itself.
 */
final class Told {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SYSTEM = "system";
  private final World world;
  private final CasePlan plan;
  private final CaseHead head;
  private final Dice dice;
  private final Dice ids;
  private final boolean written;
  private final DayByDay time;
  private final Rows rows;
  private final Consumer<Logged> log;
  private final KeptClocks clocks;
  private final List<Runnable> atTheEnd = new ArrayList<>();
  private final List<StepTold> ofThisStage = new ArrayList<>();
  private final Map<Role, String> holders = new EnumMap<>(Role.class);
  private final Map<String, Object> carried = new TreeMap<>();
  private final List<UUID> allegations = new ArrayList<>();
  private final Map<UUID, String> findings = new HashMap<>();
  private final Set<String> done = new HashSet<>();
  private boolean represented;
  private boolean removed;
  private Stage stage = Stage.RECEIPT;
  private Instant stageEntered;
  private Instant lastDone;
  private boolean identified;
  private String raisedFirst = "NOT_KNOWN";
  private String risk = "NOT_ASSESSED";
  private String blindMode = "NONE";
  private String text = "";
  private String released = "";
  private String textHash;
  private String releasedHash;
  private String outcome = "";
  private LocalDate closedOn;

  /**
   * @param dice what the story falls by
   * @param ids what ids are drawn from; apart, so that a story that is told without being written
   *     falls in the same way
   */
  Told(World world, CasePlan plan, CaseHead head, Dice dice, Dice ids, Writing writing) {
    this.world = world;
    this.plan = plan;
    this.head = head;
    this.dice = dice;
    this.ids = ids;
    this.written = writing.isKept();
    this.rows = writing.rows();
    this.log = writing.log();
    this.time = new DayByDay(world.rules().workingDays(), dice, head.receivedOn());
    this.clocks = new KeptClocks(world.rules());
  }

  // what a teller looks at

  World world() {
    return world;
  }

  RuleSet rules() {
    return world.rules();
  }

  CasePlan plan() {
    return plan;
  }

  CaseHead head() {
    return head;
  }

  Dice dice() {
    return dice;
  }

  Words words() {
    return world.words();
  }

  KeptClocks clocks() {
    return clocks;
  }

  LocalDate today() {
    return time.today();
  }

  Instant now() {
    return time.now();
  }

  Stage stage() {
    return stage;
  }

  String reference() {
    return head.reference();
  }

  /** When the last step of the case itself was done. */
  Instant lastDone() {
    return lastDone;
  }

  boolean isOver() {
    return closedOn != null;
  }

  String holder(Role role) {
    return holders.computeIfAbsent(role, some -> Colleagues.one(some, dice));
  }

  /** What comes out where there are several ways on: what brings an open case where it stands. */
  String falls(String question, Map<String, Double> answers) {
    var fallen = dice.weighted(answers);
    return plan.standing().map(it -> it.forced().get(question)).orElse(fallen);
  }

  /** Whether something out of the ordinary happens; to an open case only what it needs. */
  boolean happens(String question, double probability) {
    var fallen = dice.happens(probability) ? "YES" : "NO";
    return plan.standing()
        .map(it -> it.forced().getOrDefault(question, "NO"))
        .orElse(fallen)
        .equals("YES");
  }

  // what a teller does

  void pass(double days) {
    time.pass(days);
  }

  void until(LocalDate day) {
    time.until(day);
  }

  void row(Table table, Object... values) {
    if (written) {
      rows.add(table, values);
    }
  }

  void atTheEnd(Runnable write) {
    atTheEnd.add(write);
  }

  void tells(String whatWasSaid) {
    text = whatWasSaid;
  }

  void raisedFirst(String answer) {
    raisedFirst = answer;
  }

  void isReleased(String file) {
    released = file;
  }

  String released() {
    return released;
  }

  void alleges(List<UUID> agreed) {
    allegations.addAll(agreed);
  }

  /** The allegations that were agreed. */
  List<UUID> allegations() {
    return List.copyOf(allegations);
  }

  /** What a panel found of an allegation, or nothing yet. */
  String finding(UUID allegation) {
    return findings.getOrDefault(allegation, "");
  }

  void finds(UUID allegation, String finding) {
    findings.put(allegation, finding);
  }

  boolean hasDone(Set<String> anyOf) {
    return done.stream().anyMatch(anyOf::contains);
  }

  void represented(boolean isRepresented) {
    represented = isRepresented;
  }

  boolean isRepresented() {
    return represented;
  }

  void isRemoved(Examiners.Sanction order) {
    removed = order.kind() == OrderKind.REMOVAL;
  }

  boolean isRemoved() {
    return removed;
  }

  void isIdentified() {
    identified = true;
  }

  void risks(String level) {
    risk = level;
  }

  void decidedBlind(String mode) {
    blindMode = mode;
  }

  void name(Role role, String account) {
    holders.put(role, account);
  }

  /** Something the process carries from here on. */
  void carries(String variable, Object value) {
    carried.put(variable, value);
  }

  void enter(Stage next) {
    ofThisStage.forEach(this::write);
    ofThisStage.clear();
    stage = next;
    time.pass(0);
    stageEntered = time.now();
    chronicle(SYSTEM, "STAGE", "stage.entered", next.name());
    logStage(next, "");
  }

  void close(String with) {
    ofThisStage.forEach(this::write);
    ofThisStage.clear();
    time.pass(0);
    stage = Stage.CLOSED;
    stageEntered = time.now();
    outcome = with;
    closedOn = today();
    clocks.stopAll(closedOn);
    chronicle(SYSTEM, "STAGE", "case.closed", with);
    logStage(Stage.CLOSED, with);
  }

  /**
   * Whether this is the step that an open case is still to be done; the teller asks before it draws
   * anything for the step.
   *
   * @throws HereItStands when it is
   */
  void comesTo(String step) {
    if (plan.standing().filter(it -> it.step().equals(step)).isPresent()) {
      throw new HereItStands();
    }
  }

  /** A step of the case itself is done now. */
  StepTold done(StepTold step) {
    record(step, time);
    ofThisStage.add(step);
    lastDone = step.at();
    return step;
  }

  /** A step is done at the time of another course of events beside the case itself. */
  void record(StepTold step, DayByDay when) {
    var minutes = dice.between(4, 85);
    step.happened(when.minutesAgo(minutes), when.now());
    done.add(step.step().id());
    var role = step.step().role();
    if (!written) {
      return;
    }
    var kind = step.decisions().isEmpty() ? "STEP" : "DECISION";
    chronicle(step.at(), step.account(), kind, "step." + step.step().id(), step.outcome());
    row(Table.INVOLVEMENT, reference(), step.account(), step.step().id(), step.at());
    var blind = step.step().id().equals("decideTriage");
    for (int i = 0; i < step.decisions().size(); i++) {
      var taken = step.decisions().get(i);
      var entry = ids.id();
      step.logged(entry);
      log.accept(
          new Logged(
              entry,
              step.at(),
              head,
              stageEntered,
              Optional.empty(),
              "",
              Optional.of(taken),
              new Logged.Decider(
                  step.account(),
                  role.code(),
                  rules().guidance(step.decisions().get(0).point()),
                  minutes,
                  blind ? blindMode : "NONE",
                  blind ? releasedHash() : textHash(),
                  step.options(i))));
    }
  }

  /** A step that the process has gone through and that is history now. */
  void write(StepTold step) {
    if (!written) {
      return;
    }
    var task = ids.id();
    var done = step.step();
    row(
        Table.WORK_ITEM,
        task,
        reference(),
        head.fileNumber(),
        done.id(),
        done.role().code(),
        done.id().equals("decideTriage") ? "BLIND" : "IDENTIFIED",
        step.account(),
        step.openedAt(),
        null,
        false,
        "",
        "DONE");
    row(
        Table.STEP_DONE,
        task,
        reference(),
        done.id(),
        step.account(),
        step.at(),
        step.outcome(),
        json(step.answers()),
        step.entries());
  }

  void chronicle(String account, String kind, String event, String detail) {
    chronicle(time.now(), account, kind, event, detail);
  }

  void chronicle(Instant at, String account, String kind, String event, String detail) {
    row(Table.CHRONOLOGY, ids.id(), reference(), at, account, kind, event, detail);
  }

  /** Writes the case as it is now; answers its course if it is open. */
  Optional<Course> end() {
    if (!written) {
      return Optional.empty();
    }
    atTheEnd.forEach(Runnable::run);
    var stillToStop =
        ofThisStage.stream().map(step -> step.step().id()).collect(Collectors.toSet());
    clocks.write(reference(), stillToStop, world.today(), ids, rows);
    row(
        Table.CASE_FILE,
        reference(),
        head.fileNumber(),
        identified ? head.person() : null,
        identified ? head.employer() : null,
        stage,
        stageEntered,
        closedOn == null,
        closedOn,
        outcome,
        head.rules(),
        head.receivedOn(),
        time(head.receivedOn()),
        head.source(),
        text.length() <= 240 ? text : text.substring(0, 240) + "…",
        "",
        raisedFirst,
        head.categories().stream().map(Enum::name).collect(Collectors.joining(",")),
        risk,
        blindMode,
        1);
    holders.forEach((role, account) -> row(Table.CASE_ROLE, reference(), role.name(), account));
    return closedOn == null ? Optional.of(course()) : Optional.empty();
  }

  private Course course() {
    var variables = new TreeMap<>(carried);
    variables.put("triageMayRefer", rules().interimOrders().triageMayRefer());
    return new Course(
        reference(),
        "fitness-to-practise",
        Places.activityOf(stage),
        variables,
        List.copyOf(ofThisStage),
        plan.standing().map(Standing::message).orElse(""),
        lastDone == null ? stageEntered : lastDone);
  }

  private Instant time(LocalDate day) {
    return new DayByDay(rules().workingDays(), ids, day).now();
  }

  private String textHash() {
    textHash = textHash == null ? sha256(text) : textHash;
    return textHash;
  }

  private String releasedHash() {
    releasedHash = releasedHash == null ? sha256(released) : releasedHash;
    return releasedHash;
  }

  private void logStage(Stage entered, String with) {
    if (!written) {
      return;
    }
    log.accept(
        new Logged(
            ids.id(),
            stageEntered,
            head,
            stageEntered,
            Optional.of(entered),
            with,
            Optional.empty(),
            Logged.NOBODY));
  }

  UUID id() {
    return ids.id();
  }

  boolean isIdentifiedYet() {
    return identified;
  }

  static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
