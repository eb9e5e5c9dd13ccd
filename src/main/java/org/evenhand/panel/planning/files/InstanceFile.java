package org.evenhand.panel.planning.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evenhand.panel.planning.Adviser;
import org.evenhand.panel.planning.Conflict;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.Lock;
import org.evenhand.panel.planning.PanelMakeUp;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.PoolMember;
import org.evenhand.panel.planning.SeatKind;
import org.evenhand.panel.planning.WorkloadBand;

/**
 * Reads {@code {"instance":{...}}} and {@code {"solution":[...]}}. Of an instance's file nothing
 * but {@code instance} is looked at, above all no strata and no expected answer. A list of {@code
 * locks} ({@code {"hearing","start"}} or {@code {"hearing","member"}}) may stand in it besides.
 */
public final class InstanceFile {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String HEARING = "hearing";
  private static final String START = "start";

  private final List<String> problems = new ArrayList<>();

  private InstanceFile() {}

  /**
   * @throws UnreadableInstance if it is no JSON, or a field is missing, of the wrong kind, or names
   *     what does not exist
   */
  public static PlanningProblem read(String json) throws UnreadableInstance {
    return new InstanceFile().problem(parsed(json));
  }

  /**
   * The plan in {@code solution}; that it is lawful, or names only what exists, is not looked at.
   *
   * @throws UnreadableInstance if it is no JSON, or a field is missing or of the wrong kind
   */
  public static List<PlannedHearing> readPlan(String json) throws UnreadableInstance {
    var file = new InstanceFile();
    var plan = file.plan(new Fields(parsed(json), "", file.problems), "solution");
    file.refuseIfWrong();
    return plan;
  }

  /** What {@link #read} reads, as a tree; days and ids in the order given, sets sorted. */
  public static Map<String, Object> write(PlanningProblem problem) {
    return Map.of("instance", InstanceTree.of(problem));
  }

  private static JsonNode parsed(String json) throws UnreadableInstance {
    try {
      return MAPPER.readTree(json.startsWith("\ufeff") ? json.substring(1) : json);
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      var place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + " ";
      throw new UnreadableInstance(List.of(place + "is not JSON"));
    }
  }

  private PlanningProblem problem(JsonNode root) throws UnreadableInstance {
    var instance = new Fields(root, "", problems).object("instance");
    refuseIfWrong();
    int days = instance.object("calendar").number("working_days", 1);
    var band = instance.object("workload_band_days");
    var problem =
        new PlanningProblem(
            days,
            venues(instance.object("venues")),
            members(instance),
            advisers(instance),
            hearings(instance, days),
            new WorkloadBand(band.number("low", 0), band.number("high", 0)),
            instance.has("published_plan") ? plan(instance, "published_plan") : List.of(),
            instance.has("locks") ? locks(instance) : List.of());
    if (problem.band().low() > problem.band().high()) {
      instance.wrong("workload_band_days", "begins above its end");
    }
    refuseIfWrong();
    namesMustExist(problem);
    refuseIfWrong();
    return problem;
  }

  private static Map<String, Integer> venues(Fields venues) {
    var rooms = new LinkedHashMap<String, Integer>();
    venues.names().forEach(name -> rooms.put(name, venues.number(name, 0)));
    return rooms;
  }

  private static List<PoolMember> members(Fields instance) {
    var members = new ArrayList<PoolMember>();
    for (var member : instance.objects("members")) {
      members.add(
          new PoolMember(
              member.text("id"),
              kind(member),
              member.truth("chair_accredited"),
              member.texts("modes"),
              member.number("term_last_day", Integer.MIN_VALUE),
              member.number("training_last_day", Integer.MIN_VALUE),
              member.numbers("unavailable_days", Integer.MIN_VALUE),
              member.number("prior_days", 0),
              member.number("max_days", 0)));
    }
    return members;
  }

  private static SeatKind kind(Fields member) {
    return switch (member.text("role")) {
      case "lay" -> SeatKind.LAY;
      case "registrant" -> SeatKind.REGISTRANT;
      default -> {
        member.wrong("role", "is neither lay nor registrant");
        yield SeatKind.LAY;
      }
    };
  }

  private static List<Adviser> advisers(Fields instance) {
    return instance.objects("advisers").stream()
        .map(
            adviser ->
                new Adviser(
                    adviser.text("id"), adviser.numbers("unavailable_days", Integer.MIN_VALUE)))
        .toList();
  }

  private static List<HearingToPlan> hearings(Fields instance, int workingDays) {
    var must =
        instance.has("mandatory_hearings")
            ? instance.texts("mandatory_hearings")
            : Set.<String>of();
    var hearings = new ArrayList<HearingToPlan>();
    for (var hearing : instance.objects("hearings")) {
      hearings.add(hearing(hearing, must, workingDays));
    }
    hearings.stream()
        .filter(hearing -> hearing.startOptions().stream().anyMatch(day -> day < 0))
        .forEach(hearing -> instance.wrong("hearings", hearing.id() + " begins before day 0"));
    must.stream()
        .filter(id -> hearings.stream().noneMatch(hearing -> hearing.id().equals(id)))
        .forEach(id -> instance.wrong("mandatory_hearings", "names no hearing: " + id));
    return hearings;
  }

  private static HearingToPlan hearing(Fields fields, Set<String> must, int workingDays) {
    var id = fields.text("id");
    int days = fields.number("duration_days", 1);
    var makeUp =
        new PanelMakeUp(
            fields.number("panel_size", 1),
            fields.number("needs_chair", 0),
            fields.number("min_lay", 0),
            fields.number("min_registrant", 0));
    if (makeUp.lay() + makeUp.registrants() > makeUp.size() || makeUp.chairs() > makeUp.size()) {
      fields.wrong("panel_size", "is too small for the members it needs");
    }
    var starts = fields.numbers("start_options", 0);
    if (starts.stream().anyMatch(start -> start + days > workingDays)) {
      fields.wrong("start_options", "ends after the period, which has " + workingDays + " days");
    }
    return new HearingToPlan(
        id,
        fields.text("type"),
        days,
        fields.text("venue"),
        fields.number("weight", 1),
        fields.number("target_day", Integer.MIN_VALUE),
        List.copyOf(starts),
        makeUp,
        fields.objects("conflicts").stream()
            .map(conflict -> new Conflict(conflict.text("member"), conflict.text("reason")))
            .toList(),
        fields.has("part_heard_panel") ? fields.texts("part_heard_panel") : Set.of(),
        must.contains(id) || (fields.has("mandatory") && fields.truth("mandatory")));
  }

  private List<PlannedHearing> plan(Fields fields, String name) {
    return fields.objects(name).stream()
        .map(
            planned ->
                new PlannedHearing(
                    planned.text(HEARING),
                    planned.number(START, Integer.MIN_VALUE),
                    List.copyOf(planned.texts("panel")),
                    planned.text("adviser")))
        .toList();
  }

  private static List<Lock> locks(Fields instance) {
    return instance.objects("locks").stream()
        .<Lock>map(
            lock ->
                lock.has(START)
                    ? new Lock.OfDate(lock.text(HEARING), lock.number(START, 0))
                    : new Lock.OfSeat(lock.text(HEARING), lock.text("member")))
        .toList();
  }

  private void namesMustExist(PlanningProblem problem) {
    var members = onlyOnce("members", problem.members().stream().map(PoolMember::id).toList());
    onlyOnce("advisers", problem.advisers().stream().map(Adviser::id).toList());
    var hearings =
        onlyOnce("hearings", problem.hearings().stream().map(HearingToPlan::id).toList());
    for (var hearing : problem.hearings()) {
      if (!problem.venues().containsKey(hearing.venue())) {
        problems.add("hearing " + hearing.id() + " is at no venue: " + hearing.venue());
      }
      var named = new TreeSet<>(hearing.partHeard());
      hearing.conflicts().forEach(conflict -> named.add(conflict.member()));
      named.removeAll(members);
      named.forEach(id -> problems.add("hearing " + hearing.id() + " names no member: " + id));
    }
    for (var lock : problem.locks()) {
      if (!hearings.contains(lock.hearing())) {
        problems.add("locks name no hearing: " + lock.hearing());
      }
    }
  }

  private Set<String> onlyOnce(String list, List<String> ids) {
    var seen = new HashSet<String>();
    ids.stream()
        .filter(id -> !seen.add(id))
        .forEach(id -> problems.add(list + " has " + id + " twice"));
    return seen;
  }

  private void refuseIfWrong() throws UnreadableInstance {
    if (!problems.isEmpty()) {
      throw new UnreadableInstance(problems);
    }
  }
}
