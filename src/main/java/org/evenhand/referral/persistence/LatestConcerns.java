package org.evenhand.referral.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.evenhand.casefile.api.SourceType;
import org.evenhand.casefile.api.Stage;
import org.evenhand.casefile.application.Casework;
import org.evenhand.kernel.CaseReference;
import org.evenhand.referral.api.Channel;
import org.evenhand.referral.api.ConcernRow;

/** The newest concerns with what their cases have come to. */
@Dependent
public class LatestConcerns {
  private final DataSource source;

  @Inject
  public LatestConcerns(@Casework DataSource source) {
    this.source = source;
  }

  public List<ConcernRow> latest(int most) {
    var sql =
        """
        select c.case_reference, c.channel, c.source_type, c.received_on, f.stage,
               coalesce((select p.name from casework.party p
                 where p.case_reference = f.reference and p.role = 'REGISTRANT' limit 1), '') as about
          from casework.concern c join casework.case_file f on f.reference = c.case_reference
         order by c.recorded_at desc limit ?
        """;
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setInt(1, most);
      var found = query.executeQuery();
      var rows = new ArrayList<ConcernRow>();
      while (found.next()) {
        rows.add(
            new ConcernRow(
                new CaseReference(found.getString("case_reference")),
                Channel.valueOf(found.getString("channel")),
                SourceType.valueOf(found.getString("source_type")),
                found.getObject("received_on", LocalDate.class),
                found.getString("about"),
                Stage.valueOf(found.getString("stage"))));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException("listing concerns", e);
    }
  }
}
