package org.evenhand.casefile.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.evenhand.casefile.api.CaseFilter;
import org.evenhand.casefile.api.CaseRow;
import org.evenhand.casefile.api.SourceType;
import org.evenhand.casefile.api.Stage;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Page;

/** Lists cases, newest first, from our own tables. Who may list cases at all is asked before. */
@Dependent
public class ListCases {
  private static final String FROM =
      """
       from casework.case_file f
       left join casework.party p
         on p.case_reference = f.reference and p.role = 'REGISTRANT'
      where f.stage = any (?)
        and (? = '' or lower(f.reference) like ? or lower(p.name) like ?)
        and not exists (select 1 from casework.declared_conflict c
                         where c.case_reference = f.reference and c.account = ?)
      """;
  private final DataSource source;

  @Inject
  public ListCases(@Casework DataSource source) {
    this.source = source;
  }

  public Page<CaseRow> list(CaseFilter filter) {
    try (var connection = source.getConnection()) {
      return new Page<>(rows(connection, filter), count(connection, filter));
    } catch (SQLException e) {
      throw new IllegalStateException("listing cases", e);
    }
  }

  private static long count(Connection connection, CaseFilter filter) throws SQLException {
    try (var query = connection.prepareStatement("select count(*)" + FROM)) {
      bind(query, filter);
      var found = query.executeQuery();
      found.next();
      return found.getLong(1);
    }
  }

  private static List<CaseRow> rows(Connection connection, CaseFilter filter) throws SQLException {
    var sql =
        "select f.reference, coalesce(p.name, '') as name, f.stage, f.received_on, f.source_type,"
            + " f.outcome"
            + FROM
            + " order by f.received_on desc, f.reference desc limit ? offset ?";
    try (var query = connection.prepareStatement(sql)) {
      bind(query, filter);
      query.setInt(6, filter.size());
      query.setInt(7, filter.first());
      var found = query.executeQuery();
      var rows = new ArrayList<CaseRow>();
      while (found.next()) {
        rows.add(row(found));
      }
      return rows;
    }
  }

  private static void bind(PreparedStatement query, CaseFilter filter) throws SQLException {
    var text = filter.text().strip().toLowerCase(Locale.UK);
    var pattern = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    var stages = filter.stages().stream().map(Stage::name).toArray();
    query.setArray(1, query.getConnection().createArrayOf("text", stages));
    query.setString(2, text);
    query.setString(3, pattern);
    query.setString(4, pattern);
    query.setString(5, filter.keptFrom());
  }

  private static CaseRow row(ResultSet found) throws SQLException {
    return new CaseRow(
        new CaseReference(found.getString("reference")),
        found.getString("name"),
        Stage.valueOf(found.getString("stage")),
        found.getObject("received_on", LocalDate.class),
        SourceType.valueOf(found.getString("source_type")),
        found.getString("outcome"));
  }
}
