package org.evenhand.fairness.representation.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.diversity.api.PanelSitting;
import org.evenhand.diversity.api.PanelSitting.Kind;
import org.evenhand.fairness.representation.model.Block;
import org.evenhand.fairness.representation.model.SatPanel;
import org.evenhand.fairness.representation.model.SatPanel.Member;
import org.evenhand.fairness.representation.model.SatPanel.Seat;
import org.evenhand.kernel.PersonId;

/** Closed blocks and the sets they make, in the transaction of a connection. */
public final class Blocks {
  private static final String SEATS =
      """
      select e.panel_id, s.member_id, s.chair, r.eligible
        from casework.panel_block_entry e
        join casework.panel_receipt r using (panel_id)
        join casework.panel_seat s using (panel_id)
        left join casework.panel_set_block b on b.block = e.block
       where e.counted = 'SAT' and (e.block = ? or b.set = ?)
       order by e.panel_id, s.member_id
      """;
  private final Connection connection;

  public Blocks(Connection connection) {
    this.connection = connection;
  }

  /** A closed block. */
  public record Closed(
      String code, LocalDate from, LocalDate until, int quarters, boolean checked) {}

  /** Blocks of twelve months or more. */
  public record Formed(String code, LocalDate from, LocalDate until, boolean checked) {}

  /** Others who would close blocks wait until this transaction ends. */
  public void lock() throws SQLException {
    Rows.list(
        connection,
        "select pg_advisory_xact_lock(hashtextextended('panel blocks', 110))",
        row -> true);
  }

  public List<Closed> closed() throws SQLException {
    return Rows.list(
        connection,
        "select b.code, b.first_day, b.last_day, b.quarters, c.block is not null"
            + " from casework.panel_block b left join casework.panel_block_checked c"
            + " on c.block = b.code order by b.first_day",
        row ->
            new Closed(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                row.getObject(3, LocalDate.class),
                row.getInt(4),
                row.getBoolean(5)));
  }

  public void close(Block block, Instant now) throws SQLException {
    Rows.write(
        connection,
        "insert into casework.panel_block (code, first_day, last_day, quarters, panels, people,"
            + " closed_at) values (?, ?, ?, ?, ?, ?, ?)",
        block.code(),
        block.firstDay(),
        block.lastDay(),
        block.quarters(),
        block.sat().size(),
        block.people(),
        now);
    for (var panel : block.panels()) {
      Rows.write(
          connection,
          "insert into casework.panel_block_entry (panel_id, block, counted) values (?, ?, ?)",
          panel.id(),
          block.code(),
          panel.fate().name());
    }
  }

  public void checked(String block, Instant now) throws SQLException {
    Rows.write(
        connection,
        "insert into casework.panel_block_checked (block, at) values (?, ?) on conflict do nothing",
        block,
        now);
  }

  /** Closed blocks that are in no set, in order. */
  public List<Closed> withoutSet() throws SQLException {
    var taken =
        Set.copyOf(
            Rows.list(
                connection, "select block from casework.panel_set_block", row -> row.getString(1)));
    return closed().stream().filter(block -> !taken.contains(block.code())).toList();
  }

  /** Makes a set of these, held against the newest version of each benchmark. */
  public void form(List<Closed> blocks, Instant now) throws SQLException {
    var last = blocks.get(blocks.size() - 1);
    var code = blocks.get(0).from() + " to " + last.until();
    Rows.write(
        connection,
        "insert into casework.panel_set (code, first_day, last_day, formed_at)"
            + " values (?, ?, ?, ?)",
        code,
        blocks.get(0).from(),
        last.until(),
        now);
    for (var block : blocks) {
      Rows.write(
          connection,
          "insert into casework.panel_set_block (block, set) values (?, ?)",
          block.code(),
          code);
    }
    Rows.write(
        connection,
        "insert into casework.panel_set_benchmark (set, benchmark_id)"
            + " select distinct on (kind) ?, id from casework.benchmark"
            + " order by kind, as_at desc, version desc",
        code);
  }

  public List<Formed> sets() throws SQLException {
    return Rows.list(
        connection,
        "select s.code, s.first_day, s.last_day, c.set is not null from casework.panel_set s"
            + " left join casework.panel_set_checked c on c.set = s.code order by s.first_day",
        row ->
            new Formed(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                row.getObject(3, LocalDate.class),
                row.getBoolean(4)));
  }

  public void setChecked(String set, Instant now) throws SQLException {
    Rows.write(
        connection,
        "insert into casework.panel_set_checked (set, at) values (?, ?) on conflict do nothing",
        set,
        now);
  }

  /** The panels that sat in a block, or in a set of blocks. */
  public List<PanelSitting> sittings(String code) throws SQLException {
    var pool = members();
    var panels = new HashMap<UUID, SatPanel>();
    Rows.list(
        connection,
        SEATS,
        row -> {
          var seat = new Seat(row.getObject(2, UUID.class), row.getBoolean(3));
          return panels.merge(
              row.getObject(1, UUID.class),
              new SatPanel(
                  row.getObject(1, UUID.class),
                  List.of(seat),
                  Set.copyOf(Receipts.ids(row, "eligible"))),
              Blocks::together);
        },
        code,
        code);
    return panels.keySet().stream().sorted().map(id -> panels.get(id).asDraws(pool)).toList();
  }

  private static SatPanel together(SatPanel one, SatPanel other) {
    var seats = new java.util.ArrayList<>(one.seats());
    seats.addAll(other.seats());
    return new SatPanel(one.id(), seats, one.eligible());
  }

  private Map<UUID, Member> members() throws SQLException {
    var members = new HashMap<UUID, Member>();
    Rows.list(
        connection,
        "select id, kind, may_chair from casework.panel_member where kind <> 'LEGAL_ADVISER'",
        row ->
            members.put(
                row.getObject(1, UUID.class),
                new Member(Kind.valueOf(row.getString(2)), row.getBoolean(3))));
    return members;
  }

  /** Who was appointed on a day. */
  public Map<PersonId, Kind> pool(LocalDate day) throws SQLException {
    var pool = new HashMap<PersonId, Kind>();
    Rows.list(
        connection,
        "select id, kind from casework.panel_member where kind <> 'LEGAL_ADVISER'"
            + " and not suspended and ? between appointed_from and appointed_to",
        row -> pool.put(new PersonId(row.getObject(1, UUID.class)), Kind.valueOf(row.getString(2))),
        day);
    return pool;
  }

  /** The day on which the first block begins, if a panel was ever to sit. */
  public Optional<LocalDate> earliest() throws SQLException {
    return Rows.list(
            connection,
            "select min(p.sits_from) from casework.panel_receipt r"
                + " join casework.panel p on p.id = r.panel_id",
            row -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
        .get(0);
  }
}
