package org.evenhand.referral.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;
import org.evenhand.referral.api.EmployerCount;
import org.evenhand.referral.api.EmployerCount.Answers;

/** Employers' answers, counted; an employer is told by its name, whatever its capitals. */
@Dependent
public class EmployerCounts {
  private static final String NAMED =
      " from casework.employer_checks e join casework.concern c on c.id = e.concern_id"
          + " where lower(e.employer_name) like ?";
  private static final String COUNTS =
      """
      select (array_agg(e.employer_name order by c.recorded_at desc))[1] as name,
             count(*) as concerns,
             count(*) filter (where btrim(e.local_steps) <> '') as local_steps
      """
          + counted("support_offered")
          + counted("impartial_review")
          + counted("raised_first")
          + NAMED
          + " group by lower(btrim(e.employer_name)) order by 2 desc, 1 limit ? offset ?";

  private final DataSource source;

  @Inject
  public EmployerCounts(@Casework DataSource source) {
    this.source = source;
  }

  private static String counted(String column) {
    return ", count(*) filter (where e.%1$s = 'YES') as %1$s_yes, count(*) filter (where e.%1$s = 'NO') as %1$s_no"
        .formatted(column);
  }

  public List<EmployerCount> some(String text, int first, int size) {
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(COUNTS)) {
      query.setString(1, pattern(text));
      query.setInt(2, size);
      query.setInt(3, first);
      var found = query.executeQuery();
      var counts = new ArrayList<EmployerCount>();
      while (found.next()) {
        counts.add(read(found));
      }
      return counts;
    } catch (SQLException e) {
      throw new IllegalStateException("counting what employers answered", e);
    }
  }

  public long count(String text) {
    var sql = "select count(distinct lower(btrim(e.employer_name)))" + NAMED;
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setString(1, pattern(text));
      var found = query.executeQuery();
      found.next();
      return found.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("counting employers", e);
    }
  }

  private static String pattern(String text) {
    var plain = text.strip().toLowerCase(Locale.UK);
    return "%" + plain.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }

  private static EmployerCount read(ResultSet row) throws SQLException {
    var concerns = row.getInt("concerns");
    return new EmployerCount(
        row.getString("name"),
        concerns,
        row.getInt("local_steps"),
        answers(row, "support_offered", concerns),
        answers(row, "impartial_review", concerns),
        answers(row, "raised_first", concerns));
  }

  private static Answers answers(ResultSet row, String column, int concerns) throws SQLException {
    var yes = row.getInt(column + "_yes");
    var no = row.getInt(column + "_no");
    return new Answers(yes, no, concerns - yes - no);
  }
}
