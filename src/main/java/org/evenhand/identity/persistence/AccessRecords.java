package org.evenhand.identity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.evenhand.identity.api.Opened;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.RegistrationNumber;

/** Who opened what, and when. */
@Dependent
public class AccessRecords {
  private final Sql sql;

  @Inject
  public AccessRecords(@OfIdentity DataSource source) {
    this.sql = new Sql(source);
  }

  /** How often, first and last, somebody opened something of a case. */
  public record Readings(int count, Instant first, Instant last) {}

  /** In one statement, however many there are. */
  public void add(String account, List<Opened> opened, Instant at) {
    sql.change(
        "insert into casework.access_record (account, case_reference, kind, item, at)"
            + " select ?, c, k, i, ? from unnest(?::text[], ?::text[], ?::text[]) as o(c, k, i)",
        account,
        at,
        opened.stream().map(each -> each.reference().value()).toList(),
        opened.stream().map(Opened::kind).toList(),
        opened.stream().map(Opened::item).toList());
  }

  /** People on the register, who belong to no case: the item is their number. In one statement. */
  public void addPeople(String account, String kind, List<RegistrationNumber> numbers, Instant at) {
    sql.change(
        "insert into casework.access_record (account, case_reference, kind, item, at)"
            + " select ?, null, ?, n, ? from unnest(?::text[]) as p(n)",
        account,
        kind,
        at,
        numbers.stream().map(RegistrationNumber::value).toList());
  }

  /** Whether an account opened anything of a case, how often, and when first and last. */
  public Readings of(String account, CaseReference reference) {
    return sql.one(
            "select count(*), coalesce(min(at), 'epoch'), coalesce(max(at), 'epoch')"
                + " from casework.access_record where account = ? and case_reference = ?",
            row ->
                new Readings(
                    row.getInt(1),
                    row.getTimestamp(2).toInstant(),
                    row.getTimestamp(3).toInstant()),
            account,
            reference.value())
        .orElseThrow();
  }
}
