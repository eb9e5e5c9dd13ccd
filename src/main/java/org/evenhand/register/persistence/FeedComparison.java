package org.evenhand.register.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.exchange.RowProblems;

/**
 * Holds the staged rows against the register: what is new, what differs, and what contradicts it. A
 * status or an employment is compared with the newest one recorded; one that would have to go
 * before it is a problem, because an older file must not rewrite history.
 */
final class FeedComparison {
  private static final String COMPARE =
      """
      insert into casework.register_feed_difference
      select f.row,
             coalesce(r.id, f.registrant_id),
             r.id is null,
             r.id is not null and (
               (r.birth_date, r.registered_since, r.email, r.address_line_1, r.address_line_2,
                r.town, r.postcode, r.country)
               <> (f.birth_date, f.registered_since, coalesce(f.email, r.email),
                   coalesce(f.address_line_1, r.address_line_1),
                   coalesce(f.address_line_2, r.address_line_2), coalesce(f.town, r.town),
                   coalesce(f.postcode, r.postcode), coalesce(f.country, r.country))),
             ((n.given_names, n.family_name) <> (f.given_names, f.family_name)) is true,
             o.row is not null,
             case when f.status_from < coalesce(s.from_day, f.registered_since) then 'BACKWARDS'
                  when f.status = coalesce(s.status, 'REGISTERED') then 'SAME'
                  else 'LATER' end,
             coalesce(s.from_day, f.registered_since),
             case when f.employer_code <> '' then
                    case when e.from_day is null then 'NEXT'
                         when ee.code = f.employer_code and e.last_day is null
                              and e.from_day = f.employed_from
                              and e.region = coalesce(f.region, e.region) then 'SAME'
                         when ee.code = f.employer_code and e.last_day is null
                              and coalesce(b.from_day < f.employed_from, true) then 'CORRECTED'
                         when f.employed_from = e.from_day then 'CORRECTED'
                         when f.employed_from > e.from_day then 'NEXT'
                         else 'BACKWARDS' end
                  when f.employed_from is null or e.from_day is null
                       or e.last_day < f.employed_from then 'SAME'
                  when e.from_day < f.employed_from then 'ENDED'
                  else 'BACKWARDS' end,
             e.from_day
        from casework.register_feed f
        left join casework.registrant r on r.registration_number = f.registration_number
        left join casework.registrant_name n on n.registrant_id = r.id and not n.former
        left join lateral (select from_day, status from casework.registrant_status
                            where registrant_id = r.id order by from_day desc limit 1) s on true
        left join lateral (select from_day, last_day, employer_id, region
                             from casework.registrant_employment
                            where registrant_id = r.id order by from_day desc limit 1) e on true
        left join lateral (select from_day from casework.registrant_employment
                            where registrant_id = r.id order by from_day desc offset 1 limit 1) b
          on true
        left join casework.employer ee on ee.id = e.employer_id
        left join (select distinct o.row
                     from casework.register_feed_former_name o
                     join casework.register_feed f using (row)
                     left join casework.registrant r
                       on r.registration_number = f.registration_number
                     left join casework.registrant_name k
                       on (k.registrant_id, k.given_names, k.family_name)
                          = (r.id, o.given_names, o.family_name)
                    where k.registrant_id is null) o on o.row = f.row
      """;

  private static final String HISTORY_PROBLEMS =
      """
      select f.row, 'status_from', f.status_from::text, 'history.status',
             d.newest_status_from::text, ''
        from casework.register_feed_difference d join casework.register_feed f using (row)
       where d.status = 'BACKWARDS'
      union all
      select f.row, 'employed_from', f.employed_from::text, 'history.employment',
             d.newest_employment_from::text, ''
        from casework.register_feed_difference d join casework.register_feed f using (row)
       where d.employment = 'BACKWARDS'
      union all
      select f.row, 'registered_since', f.registered_since::text, 'history.registered_since',
             s.from_day::text, ''
        from casework.register_feed_difference d join casework.register_feed f using (row)
        join lateral (select from_day from casework.registrant_status
                       where registrant_id = d.registrant_id order by from_day limit 1) s on true
       where not d.is_new and f.registered_since > s.from_day
       order by 1
      """;

  private static final String EMPLOYER_PROBLEMS =
      """
      select row, 'employer_name', employer_name, 'employer.two_names', first_row::text, first_name
        from (select row, employer_name,
                     first_value(row) over of_code as first_row,
                     first_value(employer_name) over of_code as first_name
                from casework.register_feed
               where employer_name <> ''
              window of_code as (partition by employer_code order by row)) named
       where employer_name <> first_name
      union all
      select f.row, 'employer_code', f.employer_code, 'employer.unknown', '', ''
        from casework.register_feed f
       where f.employer_code <> ''
         and f.employer_code not in (select code from casework.employer)
         and f.employer_code not in (select employer_code from casework.register_feed
                                      where employer_name <> '')
       order by 1
      """;

  private static final String ROWS =
      """
      select count(*) filter (where is_new),
             count(*) filter (where not is_new
                                and (facts or renamed or former_names
                                     or status <> 'SAME' or employment <> 'SAME')),
             count(*)
        from casework.register_feed_difference
      """;

  private static final String EMPLOYERS =
      """
      select count(*) filter (where e.id is null),
             count(*) filter (where e.name <> f.employer_name)
        from (select distinct on (employer_code) employer_code, employer_name
                from casework.register_feed where employer_name <> '' order by employer_code, row) f
        left join casework.employer e on e.code = f.employer_code
      """;

  private final Connection connection;

  FeedComparison(Connection connection) {
    this.connection = connection;
  }

  /**
   * What comes of the comparison.
   *
   * @param toAdd rows about somebody new
   * @param toChange rows that say something new of somebody known
   * @param unchanged rows that say nothing new
   * @param employers employers to add and to rename, by name of the count
   */
  record Result(long toAdd, long toChange, long unchanged, SortedMap<String, Long> employers) {
    boolean changesNothing() {
      return toAdd + toChange + employers.values().stream().mapToLong(count -> count).sum() == 0;
    }
  }

  Result compare(RowProblems problems) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(COMPARE);
    }
    note(HISTORY_PROBLEMS, problems);
    note(EMPLOYER_PROBLEMS, problems);
    return counted();
  }

  private void note(String sql, RowProblems problems) throws SQLException {
    try (var query = connection.prepareStatement(sql)) {
      var found = query.executeQuery();
      while (found.next()) {
        problems.add(
            found.getLong(1),
            found.getString(2),
            found.getString(3),
            found.getString(4),
            found.getString(5),
            found.getString(6));
      }
    }
  }

  private Result counted() throws SQLException {
    try (var query = connection.createStatement()) {
      var employers = employers(query.executeQuery(EMPLOYERS));
      var rows = query.executeQuery(ROWS);
      rows.next();
      long added = rows.getLong(1);
      long changed = rows.getLong(2);
      return new Result(added, changed, rows.getLong(3) - added - changed, employers);
    }
  }

  private static SortedMap<String, Long> employers(ResultSet counts) throws SQLException {
    counts.next();
    var employers = new TreeMap<String, Long>();
    employers.put("employers_to_add", counts.getLong(1));
    employers.put("employers_to_change", counts.getLong(2));
    return employers;
  }
}
