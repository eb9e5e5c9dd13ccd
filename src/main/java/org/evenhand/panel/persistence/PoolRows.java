package org.evenhand.panel.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;
import org.evenhand.kernel.Page;
import org.evenhand.panel.api.MemberFile;
import org.evenhand.panel.api.MemberKind;
import org.evenhand.panel.api.MemberView;
import org.evenhand.panel.api.MemberWish;
import org.evenhand.panel.api.PoolFilter;

/** The pool as those who keep it look it up and change it. */
@Dependent
public class PoolRows {
  private static final String COLUMNS =
      "select m.id, m.name, m.kind, m.may_chair, m.account, m.version, m.appointed_from,"
          + " m.appointed_to, m.training_until, m.suspended, m.most_days, m.daily_fee_pence,"
          + " m.registration_number from casework.panel_member m";

  private final Sql sql;

  @Inject
  public PoolRows(@Casework DataSource source) {
    this.sql = new Sql(source);
  }

  /** One page of those that are looked for, by name, with their places. */
  public Page<MemberFile> page(PoolFilter filter, int first, int size) {
    var search = new PoolSearch(filter);
    var total =
        sql.one(
                "select count(*) from casework.panel_member m" + search.where(),
                row -> row.getLong(1),
                search.values())
            .orElseThrow();
    var rows =
        sql.list(
            COLUMNS
                + search.where()
                + " order by lower(m.name), m.id limit "
                + size
                + " offset "
                + first,
            PoolRows::read,
            search.values());
    return new Page<>(withPlaces(rows), total);
  }

  public Optional<MemberFile> find(UUID id) {
    return whole(sql.list(COLUMNS + " where m.id = ?", PoolRows::read, id));
  }

  public Optional<MemberFile> of(String account) {
    return whole(sql.list(COLUMNS + " where m.account = ?", PoolRows::read, account));
  }

  /** Everybody there is, for files. */
  public Map<String, UUID> idsByAccount() {
    var ids = new HashMap<String, UUID>();
    sql.list(
        "select account, id from casework.panel_member",
        row -> ids.put(row.getString(1), row.getObject(2, UUID.class)));
    return ids;
  }

  private Optional<MemberFile> whole(List<MemberFile> found) {
    return withPlaces(found).stream().findFirst();
  }

  /** Whether it was still as it was when the change was thought of. */
  public boolean change(MemberFile member, MemberWish wish) {
    var changed =
        sql.change(
            "update casework.panel_member set may_chair = ?, appointed_from = ?, appointed_to = ?,"
                + " training_until = ?, suspended = ?, most_days = ?::integer,"
                + " daily_fee_pence = ?::integer, version = version + 1"
                + " where id = ? and version = ?",
            wish.mayChair(),
            wish.appointedFrom(),
            wish.appointedTo(),
            wish.trainedUntil(),
            wish.suspended(),
            wish.mostDays().orElse(null),
            wish.feePence().orElse(null),
            member.member().id(),
            member.version());
    if (changed == 1) {
      places(member.member().id(), wish.venues());
    }
    return changed == 1;
  }

  /** Where a member sits, and how many days a year at most, as they say themselves. */
  public void wishes(UUID member, SortedSet<String> venues, Optional<Integer> mostDays) {
    sql.change(
        "update casework.panel_member set most_days = ?::integer, version = version + 1"
            + " where id = ?",
        mostDays.orElse(null),
        member);
    places(member, venues);
  }

  private void places(UUID member, Collection<String> venues) {
    sql.change("delete from casework.panel_member_venue where member_id = ?", member);
    if (!venues.isEmpty()) {
      sql.changeAll(
          "insert into casework.panel_member_venue (member_id, venue) values (?, ?)",
          venues.stream().map(venue -> new Object[] {member, venue}).toList());
    }
  }

  private List<MemberFile> withPlaces(List<MemberFile> members) {
    var ids = members.stream().map(file -> file.member().id()).toList();
    var venues = codes("select member_id, venue from casework.panel_member_venue", ids);
    var employers =
        codes("select member_id, employer_code from casework.panel_member_employer", ids);
    return members.stream()
        .map(
            file ->
                new MemberFile(
                    file.member(),
                    file.version(),
                    file.appointedFrom(),
                    file.appointedTo(),
                    file.trainedUntil(),
                    file.suspended(),
                    venues.getOrDefault(file.member().id(), Collections.emptySortedSet()),
                    file.mostDays(),
                    file.feePence(),
                    file.registrationNumber(),
                    employers.getOrDefault(file.member().id(), Collections.emptySortedSet())))
        .toList();
  }

  private Map<UUID, SortedSet<String>> codes(String select, List<UUID> ids) {
    var codes = new HashMap<UUID, SortedSet<String>>();
    sql.list(
        select + " where member_id = any (?::uuid[])",
        row ->
            codes
                .computeIfAbsent(row.getObject(1, UUID.class), any -> new TreeSet<>())
                .add(row.getString(2)),
        ids);
    return codes;
  }

  private static MemberFile read(ResultSet row) throws SQLException {
    return new MemberFile(
        new MemberView(
            row.getObject("id", UUID.class),
            row.getString("name"),
            MemberKind.valueOf(row.getString("kind")),
            row.getBoolean("may_chair"),
            row.getString("account")),
        row.getInt("version"),
        row.getObject("appointed_from", LocalDate.class),
        row.getObject("appointed_to", LocalDate.class),
        row.getObject("training_until", LocalDate.class),
        row.getBoolean("suspended"),
        Collections.emptySortedSet(),
        Optional.ofNullable(row.getObject("most_days", Integer.class)),
        Optional.ofNullable(row.getObject("daily_fee_pence", Integer.class)),
        Optional.ofNullable(row.getString("registration_number")),
        Collections.emptySortedSet());
  }
}
