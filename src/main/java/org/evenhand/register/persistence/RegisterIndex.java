package org.evenhand.register.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;
import org.evenhand.kernel.Page;
import org.evenhand.kernel.RegistrationNumber;
import org.evenhand.register.api.PersonName;
import org.evenhand.register.api.RegisterMatch;
import org.evenhand.register.api.RegisterMatch.How;
import org.evenhand.register.api.RegisterSearch;
import org.evenhand.register.model.NameRanking;
import org.evenhand.register.model.NameWords;

/**
 * The register as something to search in. Every question it asks the database is answered from an
 * index; names that may be meant are fetched and ranked here.
 */
@Dependent
public class RegisterIndex {
  private static final int MOST_WORDS = 6;
  static final String BY_NUMBER =
      """
      select r.id, n.given_names, n.family_name
        from casework.registrant r
        join casework.registrant_name n on n.registrant_id = r.id and not n.former
       where r.registration_number = ? and r.birth_date = coalesce(?::date, r.birth_date)
      """;
  static final String BY_BIRTH_DATE =
      """
      select r.id, n.given_names, n.family_name
        from casework.registrant r
       cross join lateral (select * from casework.registrant_name
                            where registrant_id = r.id and not former limit 1) n
       where r.birth_date = ?
       order by n.family_name, n.given_names, r.registration_number
      """;
  private final DataSource source;

  @Inject
  public RegisterIndex(@Casework DataSource source) {
    this.source = source;
  }

  /** A person in the list, before details are fetched. */
  record Hit(UUID registrant, PersonName name, How how) {}

  /** One page of matches as at {@code today}, the likeliest first. */
  public Page<RegisterMatch> find(RegisterSearch search, LocalDate today) {
    try (var connection = source.getConnection()) {
      var hits = hits(connection, search);
      var page = hits.stream().skip(search.first()).limit(search.size()).toList();
      return new Page<>(new MatchDetails(connection, today).of(page), hits.size());
    } catch (SQLException e) {
      throw new IllegalStateException("searching the register", e);
    }
  }

  private static List<Hit> hits(Connection connection, RegisterSearch search) throws SQLException {
    var words = NameWords.of(search.text()).stream().limit(MOST_WORDS).toList();
    if (RegistrationNumber.looksLikeOne(search.text())) {
      var number = RegistrationNumber.typed(search.text()).value();
      return exactly(connection, BY_NUMBER, How.NUMBER, number, search.birthDate().orElse(null));
    }
    if (words.isEmpty()) {
      return exactly(connection, BY_BIRTH_DATE, How.BIRTH_DATE, search.birthDate().orElse(null));
    }
    return named(connection, words, search);
  }

  private static List<Hit> named(Connection connection, List<String> words, RegisterSearch search)
      throws SQLException {
    var birth = search.birthDate();
    var candidates =
        birth.isPresent()
            ? NameQuery.bornOn(birth.get()).names(connection)
            : new NamesAlike(words).find(connection);
    var ranked = new NameRanking(words).rank(candidates);
    return ranked.stream()
        .map(one -> new Hit(one.candidate().registrant(), one.candidate().name(), one.how()))
        .toList();
  }

  private static List<Hit> exactly(Connection connection, String sql, How how, Object... arguments)
      throws SQLException {
    try (var query = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        query.setObject(i + 1, arguments[i]);
      }
      var rows = query.executeQuery();
      var hits = new ArrayList<Hit>();
      while (rows.next()) {
        var name = new PersonName(rows.getString(2), rows.getString(3));
        hits.add(new Hit(rows.getObject(1, UUID.class), name, how));
      }
      return hits;
    }
  }
}
