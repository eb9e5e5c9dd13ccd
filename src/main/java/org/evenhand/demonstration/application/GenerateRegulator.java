package org.evenhand.demonstration.application;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.evenhand.decisionlog.application.AppendEntries;
import org.evenhand.demonstration.api.Generated;
import org.evenhand.demonstration.api.RegulatorSize;
import org.evenhand.demonstration.model.Declared;
import org.evenhand.demonstration.model.Dice;
import org.evenhand.demonstration.model.Employer;
import org.evenhand.demonstration.model.History;
import org.evenhand.demonstration.model.InventedRegister;
import org.evenhand.demonstration.model.MemberLife;
import org.evenhand.demonstration.model.PlantedRates;
import org.evenhand.demonstration.model.Pool;
import org.evenhand.demonstration.model.Registrant;
import org.evenhand.demonstration.model.Truth;
import org.evenhand.demonstration.persistence.CopiedRows;
import org.evenhand.demonstration.persistence.DemonstrationRows;
import org.evenhand.demonstration.persistence.LoggedEntries;
import org.evenhand.demonstration.persistence.MemberLives;
import org.evenhand.demonstration.persistence.RegisterFile;
import org.evenhand.demonstration.persistence.RegisterRows;
import org.evenhand.diversity.api.QuestionSet;
import org.evenhand.diversity.application.ReadQuestions;
import org.evenhand.exchange.OwnTransaction;
import org.evenhand.exchange.Progress;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Problem;
import org.evenhand.register.application.LoadRegister;
import org.evenhand.ruleset.api.RuleSet;

/**
 * Makes a demonstration regulator in an empty database, all of it or nothing of casework: the
 * register, the pool, closed and open cases with their decision log. Declarations about diversity
 * go through the diversity room and its own login, before the rest is committed: a run that is
 * killed between the two leaves answers of people who never came to exist, and the next run from
 * the same seed puts the same answers there again.
 *
 * <p>The same size and seed on the same day, by the same clock, give the same rows.
 */
public final class GenerateRegulator {
  private static final Actor GENERATOR = new Actor("system", "Evenhand", Set.of());
  private static final int PEOPLE_AT_ONCE = 4_000;
  private final DataSource casework;
  private final BringDeclarationsIn declarations;
  private final RuleSet rules;
  private final Clock clock;

  /**
   * @param casework the database as the casework login
   * @param declarations takes what people declare
   * @param rules the rule set that the cases are pinned to
   */
  public GenerateRegulator(
      DataSource casework, BringDeclarationsIn declarations, RuleSet rules, Clock clock) {
    this.casework = casework;
    this.declarations = declarations;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * Makes it, unless the database has cases, registrants or a pool already.
   *
   * @param progress told what is being done: {@code people}, {@code register}, {@code plan}, {@code
   *     cases}, {@code log}, {@code declarations}
   */
  public Outcome<Generated> generate(RegulatorSize size, Progress progress) {
    return new OwnTransaction(casework)
        .decide(connection -> new Run(connection, size, progress).make(), Outcome::isDone);
  }

  /** One making of a regulator. */
  private final class Run {
    private final Connection connection;
    private final RegulatorSize size;
    private final Progress progress;
    private final SplittableRandom random;
    private final LocalDate today = CivilTime.today(clock);
    private final PlantedRates rates = PlantedRates.shipped();
    private final QuestionSet questions = new ReadQuestions().now();
    private final DemonstrationRows own;

    Run(Connection connection, RegulatorSize size, Progress progress) {
      this.connection = connection;
      this.size = size;
      this.progress = progress;
      this.random = new SplittableRandom(size.seed());
      this.own = new DemonstrationRows(connection);
    }

    Outcome<Generated> make() throws SQLException {
      var inTheWay = own.inTheWay();
      if (inTheWay > 0) {
        return Outcome.refused(Problem.of("demonstration.notEmpty", inTheWay));
      }
      own.made(size, clock.instant());
      progress.reached("people", size.registrants());
      var people = new InventedRegister(rates, questions, today).draw(size.registrants(), dice());
      var pool = new Pool(rates, questions, today, dice());
      register(people);
      own.pool(pool.members());
      var log = cases(people, pool);
      var declared = declarations(people, pool);
      lives(pool);
      return Outcome.done(
          new Generated(
              people.size(),
              (int) people.stream().flatMap(Run::employers).distinct().count(),
              pool.members().size(),
              size.cases(),
              size.open(),
              log,
              declared,
              size.seed()));
    }

    private Dice dice() {
      return new Dice(random.split());
    }

    private void register(List<Registrant> people) throws SQLException {
      progress.reached("register", people.size());
      var file = new ByteArrayInputStream(RegisterFile.of(people));
      var report =
          new LoadRegister(connection, dice()::id, clock).load(file, GENERATOR, Progress.SILENT);
      if (!report.applied()) {
        throw new IllegalStateException("the invented register is unsound: " + report.problems());
      }
      var rows = new RegisterRows(connection);
      rows.earlierEmployers(people, dice());
      rows.earlierEmployments(people);
    }

    /** Drawn last, so that all else is as it was before there were any. */
    private void lives(Pool pool) throws SQLException {
      var rows = new MemberLives(connection);
      var employers = rows.employers();
      var dice = dice();
      rows.write(
          pool.members().stream()
              .map(member -> MemberLife.drawn(member, employers, today, dice))
              .toList());
    }

    private long cases(List<Registrant> people, Pool pool) throws SQLException {
      var history = new History(rules, rates, people, pool, today, random.split());
      history.plan(size.cases(), size.open(), count("plan"));
      var ids = new RegisterRows(connection);
      var rows = new CopiedRows(connection);
      var log = new LoggedEntries();
      history.tell(known(ids), rows, log::add, own::add, count("cases"));
      rows.flush();
      own.counters(history.counters());
      own.writeCourses(dice());
      var salts = dice();
      return log.append(new AppendEntries(() -> salts.bytes(32), clock), connection, count("log"));
    }

    private History.Register known(RegisterRows ids) throws SQLException {
      Map<String, UUID> people = ids.people();
      Map<String, UUID> employers = ids.employers();
      return new History.Register(people::get, employers::get);
    }

    /** In the order of chance, so that nothing says who came before whom. */
    private long declarations(List<Registrant> people, Pool pool) throws SQLException {
      var ids = new RegisterRows(connection).people();
      var all = new ArrayList<Map.Entry<UUID, Truth>>();
      people.forEach(it -> all.add(Map.entry(ids.get(it.number()), it.truth())));
      pool.members().forEach(it -> all.add(Map.entry(it.id(), it.truth())));
      Collections.shuffle(all, new Random(random.split().nextLong()));
      var declared = new Declared(questions, today, dice());
      var chance = random.split();
      long count = 0;
      for (int from = 0; from < all.size(); from += PEOPLE_AT_ONCE) {
        var some = all.subList(from, Math.min(all.size(), from + PEOPLE_AT_ONCE));
        progress.reached("declarations", from + some.size());
        var answers =
            some.stream()
                .flatMap(it -> declared.of(new PersonId(it.getKey()), it.getValue()).stream())
                .toList();
        GenerateRegulator.this.declarations.bringIn(answers, chance);
        count += answers.size();
      }
      return count;
    }

    private static java.util.stream.Stream<Employer> employers(Registrant person) {
      return person.employments().stream().map(Registrant.Employment::employer);
    }

    private IntConsumer count(String step) {
      return done -> {
        if (done % 500 == 0) {
          progress.reached(step, done);
        }
      };
    }
  }
}
