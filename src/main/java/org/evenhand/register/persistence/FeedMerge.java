package org.evenhand.register.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Writes what the comparison found into the register, one statement for each kind of change. */
final class FeedMerge {
  private static final String EMPLOYERS =
      """
      insert into casework.employer as e (id, code, name)
      select distinct on (employer_code) employer_id, employer_code, employer_name
        from casework.register_feed where employer_name <> '' order by employer_code, row
      on conflict (code) do update set name = excluded.name, version = e.version + 1
       where e.name <> excluded.name
      """;

  private static final String NEW_REGISTRANTS =
      """
      insert into casework.registrant (id, registration_number, birth_date, registered_since, email,
             address_line_1, address_line_2, town, postcode, country)
      select f.registrant_id, f.registration_number, f.birth_date, f.registered_since,
             coalesce(f.email, ''), coalesce(f.address_line_1, ''), coalesce(f.address_line_2, ''),
             coalesce(f.town, ''), coalesce(f.postcode, ''), coalesce(f.country, '')
        from casework.register_feed_difference d join casework.register_feed f using (row)
       where d.is_new
      """;

  private static final String CHANGED_REGISTRANTS =
      """
      update casework.registrant r
         set birth_date = f.birth_date, registered_since = f.registered_since,
             email = coalesce(f.email, r.email),
             address_line_1 = coalesce(f.address_line_1, r.address_line_1),
             address_line_2 = coalesce(f.address_line_2, r.address_line_2),
             town = coalesce(f.town, r.town), postcode = coalesce(f.postcode, r.postcode),
             country = coalesce(f.country, r.country), version = r.version + 1
        from casework.register_feed_difference d join casework.register_feed f using (row)
       where r.id = d.registrant_id and not d.is_new
         and (d.facts or d.renamed or d.former_names or d.status <> 'SAME'
              or d.employment <> 'SAME')
      """;

  private static final String WORDS =
      """
      insert into casework.name_word (word, keys)
      select word, keys from casework.register_feed_word
      on conflict (word) do nothing
      """;

  private static final String NAMES_GIVEN_UP =
      """
      update casework.registrant_name n set former = true
        from casework.register_feed_difference d
       where n.registrant_id = d.registrant_id and d.renamed and not n.former
      """;

  private static final String NAMES_TODAY =
      """
      insert into casework.registrant_name (registrant_id, given_names, family_name, former, words)
      select d.registrant_id, f.given_names, f.family_name, false, f.words
        from casework.register_feed_difference d join casework.register_feed f using (row)
       where d.is_new or d.renamed
      on conflict (registrant_id, given_names, family_name) do update set former = false
      """;

  private static final String FORMER_NAMES =
      """
      insert into casework.registrant_name (registrant_id, given_names, family_name, former, words)
      select d.registrant_id, o.given_names, o.family_name, true, o.words
        from casework.register_feed_difference d
        join casework.register_feed_former_name o using (row)
       where d.former_names
      on conflict (registrant_id, given_names, family_name) do nothing
      """;

  private static final String STATUSES =
      """
      insert into casework.registrant_status as s (registrant_id, from_day, status)
      select d.registrant_id, f.status_from, f.status
        from casework.register_feed_difference d join casework.register_feed f using (row)
       where d.status = 'LATER'
      on conflict (registrant_id, from_day) do update set status = excluded.status
      """;

  private static final String EMPLOYMENTS_CORRECTED =
      """
      update casework.registrant_employment m
         set from_day = f.employed_from, last_day = null, region = coalesce(f.region, m.region),
             employer_id = e.id
        from casework.register_feed_difference d join casework.register_feed f using (row)
        join casework.employer e on e.code = f.employer_code
       where d.employment = 'CORRECTED' and m.registrant_id = d.registrant_id
         and m.from_day = d.newest_employment_from
      """;

  private static final String EMPLOYMENTS_ENDED =
      """
      update casework.registrant_employment m set last_day = f.employed_from - 1
        from casework.register_feed_difference d join casework.register_feed f using (row)
       where d.employment in ('ENDED', 'NEXT', 'CORRECTED') and m.registrant_id = d.registrant_id
         and m.from_day < f.employed_from
         and coalesce(m.last_day, f.employed_from) >= f.employed_from
      """;

  private static final String EMPLOYMENTS_BEGUN =
      """
      insert into casework.registrant_employment (registrant_id, from_day, employer_id, region)
      select d.registrant_id, f.employed_from, e.id, coalesce(f.region, '')
        from casework.register_feed_difference d join casework.register_feed f using (row)
        join casework.employer e on e.code = f.employer_code
       where d.employment = 'NEXT'
      """;

  private static final List<String> IN_ORDER =
      List.of(
          EMPLOYERS,
          NEW_REGISTRANTS,
          CHANGED_REGISTRANTS,
          WORDS,
          NAMES_GIVEN_UP,
          NAMES_TODAY,
          FORMER_NAMES,
          STATUSES,
          EMPLOYMENTS_CORRECTED,
          EMPLOYMENTS_ENDED,
          EMPLOYMENTS_BEGUN);

  private FeedMerge() {}

  static void write(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var sql : IN_ORDER) {
        statement.executeUpdate(sql);
      }
    }
  }
}
