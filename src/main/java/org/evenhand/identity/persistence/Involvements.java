package org.evenhand.identity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.evenhand.kernel.CaseReference;

/** Who had which part in which case, who declared a conflict, and what was allowed in spite. */
@Dependent
public class Involvements {
  private final Sql sql;

  @Inject
  public Involvements(@OfIdentity DataSource source) {
    this.sql = new Sql(source);
  }

  public void note(CaseReference reference, String account, String step, Instant at) {
    sql.change(
        "insert into casework.involvement (case_reference, account, step, at)"
            + " values (?, ?, ?, ?)",
        reference.value(),
        account,
        step,
        at);
  }

  /** Whether it was not declared before. */
  public boolean declare(CaseReference reference, String account, String reason, Instant at) {
    return sql.change(
            "insert into casework.declared_conflict (case_reference, account, at, reason)"
                + " values (?, ?, ?, ?) on conflict do nothing",
            reference.value(),
            account,
            at,
            reason)
        > 0;
  }

  public void waive(
      CaseReference reference, String account, String wall, String reason, String by, Instant at) {
    sql.change(
        "insert into casework.wall_waiver (case_reference, account, rule, reason, granted_by, at)"
            + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
        reference.value(),
        account,
        wall,
        reason,
        by,
        at);
  }

  /** Everybody who had this part in a case. */
  public Set<String> accountsWith(CaseReference reference, String part) {
    return new TreeSet<>(
        sql.list(
            "select distinct account from casework.involvement"
                + " where case_reference = ? and step = ?",
            row -> row.getString(1),
            reference.value(),
            part));
  }

  /** What one account did on these cases, by case: steps, conflicts and waivers in one reading. */
  public Map<String, Past> of(String account, Collection<CaseReference> references) {
    var pasts = new HashMap<String, Past>();
    var cases = references.stream().map(CaseReference::value).toList();
    sql.list(
            """
            select case_reference, 'DID' as kind, step as what from casework.involvement
             where account = ? and case_reference = any (?)
            union
            select case_reference, 'CONFLICT', '' from casework.declared_conflict
             where account = ? and case_reference = any (?)
            union
            select case_reference, 'WAIVED', rule from casework.wall_waiver
             where account = ? and case_reference = any (?)
            """,
            row -> new String[] {row.getString(1), row.getString(2), row.getString(3)},
            account,
            cases,
            account,
            cases,
            account,
            cases)
        .forEach(row -> pasts.computeIfAbsent(row[0], any -> new Past()).add(row[1], row[2]));
    return pasts;
  }

  /** What an account did on one case. */
  public static final class Past {
    private final Set<String> done = new HashSet<>();
    private final Set<String> waived = new HashSet<>();
    private boolean conflict;

    private void add(String kind, String what) {
      switch (kind) {
        case "DID" -> done.add(what);
        case "WAIVED" -> waived.add(what);
        default -> conflict = true;
      }
    }

    public Set<String> done() {
      return done;
    }

    public Set<String> waived() {
      return waived;
    }

    public boolean conflict() {
      return conflict;
    }
  }
}
