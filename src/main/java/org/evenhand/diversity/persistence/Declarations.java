package org.evenhand.diversity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.evenhand.diversity.api.AnswerState;
import org.evenhand.diversity.api.Declaration;
import org.evenhand.diversity.model.Chance;
import org.evenhand.diversity.model.SubjectKey;
import org.evenhand.exchange.BulkCopy;
import org.evenhand.kernel.PersonId;

/**
 * Where declarations go in. An answer of the same month replaces the one before; one that is taken
 * back takes the earlier ones with it. Rows are written in random order.
 */
@Dependent
public class Declarations {
  private static final String COLUMNS = "(id, subject, item, state, codes, question_set, month)";
  private static final String REPLACING =
      """
       on conflict (subject, item, month) do update
       set state = excluded.state, codes = excluded.codes, question_set = excluded.question_set
      """;
  private static final String FROM_LOAD =
      "insert into diversity.declaration "
          + COLUMNS
          + " select id, subject, item, state, codes, question_set, month"
          + " from diversity.declaration_load"
          + REPLACING;
  private static final String WITHDRAWN_IN_LOAD =
      """
      update diversity.declaration d set state = 'WITHDRAWN', codes = '{}'
        from diversity.declaration_load l
       where l.state = 'WITHDRAWN' and d.subject = l.subject and d.item = l.item
         and d.month < l.month and d.state = 'ANSWERED'
      """;

  /** An answer that was taken back since stays taken back, also when an older file comes again. */
  private static final String WITHDRAWN_SINCE =
      """
      update diversity.declaration d set state = 'WITHDRAWN', codes = '{}'
        from diversity.declaration_load l
       where d.subject = l.subject and d.item = l.item and d.month = l.month
         and d.state = 'ANSWERED'
         and exists (select from diversity.declaration later
                      where later.subject = d.subject and later.item = d.item
                        and later.month > d.month and later.state = 'WITHDRAWN')
      """;

  private static final String ONE =
      "insert into diversity.declaration " + COLUMNS + " values (?, ?, ?, ?, ?, ?, ?)" + REPLACING;
  private static final String ONE_WITHDRAWN =
      """
      update diversity.declaration set state = 'WITHDRAWN', codes = '{}'
       where subject = ? and item = ? and state = 'ANSWERED'
      """;
  private final BehindTheWall wall;
  private final SubjectKey key;
  private final Chance chance;

  @Inject
  public Declarations(BehindTheWall wall, SubjectKey key, RandomGenerator random) {
    this.wall = wall;
    this.key = key;
    this.chance = new Chance(random);
  }

  /** For the command line, where nothing is injected. */
  public static Declarations of(DataSource diversity, String key, RandomGenerator random) {
    return new Declarations(new BehindTheWall(diversity), new SubjectKey(key), random);
  }

  /** Many at once, in one transaction and in no order. */
  public void load(List<Declaration> declarations) {
    var inNoOrder = chance.shuffled(declarations);
    wall.inOwnTransaction(
        connection -> {
          execute(connection, "truncate diversity.declaration_load");
          copy(connection, inNoOrder);
          execute(connection, FROM_LOAD);
          execute(connection, WITHDRAWN_IN_LOAD);
          execute(connection, WITHDRAWN_SINCE);
          execute(connection, "truncate diversity.declaration_load");
          return null;
        });
  }

  /** One person's answers. */
  public void submit(List<Declaration> declarations) {
    var inNoOrder = chance.shuffled(declarations);
    wall.inOwnTransaction(
        connection -> {
          for (var declaration : inNoOrder) {
            insert(connection, declaration);
          }
          return null;
        });
  }

  private void copy(Connection connection, List<Declaration> declarations) throws SQLException {
    var subjects = new HashMap<PersonId, byte[]>(); // one person's answers are many
    try (var copy = new BulkCopy(connection, "diversity.declaration_load " + COLUMNS)) {
      for (var declaration : declarations) {
        var answer = declaration.answer();
        copy.row(
            chance.id(),
            subjects.computeIfAbsent(declaration.person(), key::subjectOf),
            answer.item(),
            answer.state(),
            answer.codes().stream().sorted().toList(),
            declaration.questionSet(),
            declaration.month().atDay(1));
      }
      copy.finish();
    }
  }

  private void insert(Connection connection, Declaration declaration) throws SQLException {
    var answer = declaration.answer();
    var subject = key.subjectOf(declaration.person());
    if (answer.state() == AnswerState.WITHDRAWN) {
      try (var update = connection.prepareStatement(ONE_WITHDRAWN)) {
        update.setBytes(1, subject);
        update.setString(2, answer.item());
        update.executeUpdate();
      }
    }
    try (var insert = connection.prepareStatement(ONE)) {
      insert.setObject(1, chance.id());
      insert.setBytes(2, subject);
      insert.setString(3, answer.item());
      insert.setString(4, answer.state().name());
      insert.setArray(
          5, connection.createArrayOf("text", answer.codes().stream().sorted().toArray()));
      insert.setString(6, declaration.questionSet());
      insert.setObject(7, declaration.month().atDay(1));
      insert.executeUpdate();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
