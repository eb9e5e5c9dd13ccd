package org.evenhand.testing.steps;

import static org.evenhand.testing.CaseFixture.SOCIAL_WORK;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.ruleset.api.RuleSet;
import org.evenhand.ruleset.application.RuleSets;
import org.evenhand.tool.database.Login;
import org.evenhand.workflow.api.StepAttempt;
import org.evenhand.workflow.api.WorkItem;
import org.evenhand.workflow.application.CompleteStep;
import org.evenhand.workflow.application.OpenStep;
import org.evenhand.workflow.persistence.WorkItems;

/** A step that is open on a case, before the person who is to do it. */
public final class StepAtHand {
  private static final String TABLES =
      "select format('%I.%I', table_schema, table_name) from information_schema.tables"
          + " where table_type = 'BASE TABLE' and table_schema in ('casework', 'decision_log')"
          + " and table_name <> 'step_draft' order by 1";
  private final Rooms rooms;
  private final HumanStep step;
  private final ACaseWithEverything file;
  private final Actor actor;
  private final UUID task = UUID.randomUUID();

  /** It came up on a case of its own. */
  public StepAtHand(Rooms rooms, HumanStep step) {
    this(rooms, step, ACaseWithEverything.in(rooms));
  }

  private StepAtHand(Rooms rooms, HumanStep step, ACaseWithEverything file) {
    this.rooms = rooms;
    this.step = step;
    this.file = file;
    this.actor = new Actor("somebody.else", "Somebody Else", Set.of(step.role()));
    var item =
        new WorkItem(
            task,
            file.reference(),
            rooms
                .unit()
                .asking(entities -> rooms.get(ReadCase.class).get(file.reference()))
                .fileNumber(),
            step.id(),
            step.role(),
            step.lane(),
            Optional.of(actor.account()),
            rooms.clock().instant(),
            Optional.empty(),
            false,
            "",
            true);
    rooms.unit().doing(() -> rooms.get(WorkItems.class).add(item));
    at(file.scope());
  }

  /** The same step comes up again on the same case, for the same person. */
  public StepAtHand comesAgain() {
    return new StepAtHand(rooms, step, file);
  }

  private void at(Map<String, String> scope) {
    rooms.server().at(actor, scope);
  }

  public UUID task() {
    return task;
  }

  public CaseReference reference() {
    return file.reference();
  }

  public StepForm form() {
    return rooms
        .unit()
        .asking(entities -> rooms.get(OpenStep.class).open(task).orElseThrow().form());
  }

  public RuleSet rules() {
    return rooms.get(RuleSets.class).load(SOCIAL_WORK);
  }

  /** What is put before the person. */
  public Answers finds() {
    return rooms
        .unit()
        .asking(entities -> rooms.get(OpenStep.class).open(task).orElseThrow().answers());
  }

  /** What is typed is kept, and put before the person again. */
  public Answers typesAndComesBack(Answers typed) {
    rooms.unit().doing(() -> rooms.get(OpenStep.class).keep(task, typed));
    return rooms
        .unit()
        .asking(entities -> rooms.get(OpenStep.class).open(task).orElseThrow().answers());
  }

  /** Confirms; a refusal is undone where it asks for that, as the server does. */
  public StepAttempt confirms(Answers answers) {
    at(file.scope());
    return attempt(answers, Optional.empty());
  }

  /**
   * Confirms, looks which tables then say a text anywhere, and leaves the case as it was. Where the
   * case has already what the step would make, it is done on one that has not.
   */
  public Attempted tries(Answers answers, String text) {
    try {
      return tried(answers, text);
    } catch (PersistenceException thereAlready) {
      var early = new StepAtHand(rooms, step, ACaseWithEverything.notYetIn(rooms));
      return early.tried(answers, text);
    }
  }

  /** What came of it, and the tables in which the text then stood. */
  public record Attempted(StepAttempt attempt, List<String> saying) {}

  private Attempted tried(Answers answers, String text) {
    at(file.scope());
    try {
      attempt(answers, Optional.of(text));
      throw new IllegalStateException("it is always undone");
    } catch (LeftAsItWas left) {
      return left.attempted;
    }
  }

  private StepAttempt attempt(Answers answers, Optional<String> leavingWith) {
    try {
      return rooms
          .unit()
          .asking(
              entities -> {
                var attempt = rooms.get(CompleteStep.class).complete(task, answers);
                if (leavingWith.isPresent()) {
                  entities.flush();
                  throw new LeftAsItWas(new Attempted(attempt, saying(leavingWith.get())));
                }
                if (rooms.server().isUndone()) {
                  throw new Refusal(attempt);
                }
                return attempt;
              });
    } catch (Refusal undone) {
      return undone.attempt;
    }
  }

  /** Everything that is written down anywhere, but for what is being typed, as one hash a table. */
  public Map<String, String> everything() {
    return rooms.unit().asking(entities -> hashes());
  }

  /** What the engine was asked to do at the last attempt. */
  public List<String> askedOfTheEngine() {
    return rooms.server().asked();
  }

  private Map<String, String> hashes() {
    return asking("select '%1$s', md5(string_agg(t::text, '' order by t::text)) from %1$s t");
  }

  private List<String> saying(String text) {
    var like = " like '%%" + text.replace("'", "''") + "%%'";
    return List.copyOf(asking("select '%1$s', '' from %1$s t where t::text" + like).keySet());
  }

  private Map<String, String> asking(String ofATable) {
    var query =
        Tables.ALL.stream().map(ofATable::formatted).collect(Collectors.joining(" union all "));
    var found = new TreeMap<String, String>();
    try (var connection = rooms.unit().source().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        found.put(rows.getString(1), String.valueOf(rows.getString(2)));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return found;
  }

  private static final class Tables {
    private static final List<String> ALL = read();

    private static List<String> read() {
      var all = new ArrayList<String>();
      try (var connection = Rooms.DATABASE.access(Login.CASEWORK).open();
          var statement = connection.createStatement();
          var found = statement.executeQuery(TABLES)) {
        while (found.next()) {
          all.add(found.getString(1));
        }
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return all;
    }
  }

  private static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient StepAttempt attempt;

    Refusal(StepAttempt attempt) {
      this.attempt = attempt;
    }
  }

  private static final class LeftAsItWas extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Attempted attempted;

    LeftAsItWas(Attempted attempted) {
      this.attempted = attempted;
    }
  }
}
