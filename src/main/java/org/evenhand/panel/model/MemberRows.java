package org.evenhand.panel.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.evenhand.exchange.Column;
import org.evenhand.exchange.CsvRow;
import org.evenhand.kernel.Role;
import org.evenhand.panel.api.MemberKind;

/** Reads rows about members of the pool one after another, and says what is wrong with each. */
public final class MemberRows {
  private static final String USER_NAME = "user_name";
  private static final String NAME = "name";
  private static final String KIND = "kind";
  private static final String MAY_CHAIR = "may_chair";
  private static final String FROM = "appointed_from";
  private static final String TO = "appointed_to";
  private static final String TRAINED = "training_until";
  private static final String SUSPENDED = "suspended";
  private final Map<String, Long> rowOf = new HashMap<>();
  private final Function<String, Optional<Set<Role>>> rolesOf;
  private final Set<String> venues;

  /**
   * @param rolesOf the roles of an account; empty when there is none of that name
   * @param venues codes of the places there are
   */
  public MemberRows(Function<String, Optional<Set<Role>>> rolesOf, Set<String> venues) {
    this.rolesOf = rolesOf;
    this.venues = venues;
  }

  /** The columns of the file; {@code docs/import-panel-members.md} says what each holds. */
  public static List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.addAll(appointment());
    columns.addAll(ExtraColumns.all());
    return columns;
  }

  private static List<Column> appointment() {
    return List.of(
        Column.required(USER_NAME, 40),
        Column.required(NAME, 80),
        Column.required(KIND, 20),
        Column.required(MAY_CHAIR, 3),
        Column.required(FROM, 10),
        Column.required(TO, 10),
        Column.required(TRAINED, 10),
        Column.optional(SUSPENDED, 3));
  }

  /** The row, if nothing is wrong with it. */
  public Optional<MemberRow> read(CsvRow row) {
    var account = account(row);
    var name = row.required(NAME);
    var kind = row.required(KIND).flatMap(cell -> row.code(KIND, MemberKind.class));
    var mayChair = row.required(MAY_CHAIR).flatMap(cell -> yesOrNo(row, MAY_CHAIR));
    var from = day(row, FROM);
    var to = day(row, TO);
    var trained = day(row, TRAINED);
    var suspended = yesOrNo(row, SUSPENDED);
    var extras = ExtraColumns.read(row, venues);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      row.problem(TO, "member.term", from.get().toString());
    }
    if (!row.isSound()) {
      return Optional.empty();
    }
    var read =
        new MemberRow(
            account.orElseThrow(),
            name.orElseThrow(),
            kind.orElseThrow(),
            mayChair.orElseThrow(),
            from.orElseThrow(),
            to.orElseThrow(),
            trained.orElseThrow(),
            suspended.orElse(null),
            extras);
    checkRoles(row, read);
    return row.isSound() ? Optional.of(read) : Optional.empty();
  }

  private Optional<String> account(CsvRow row) {
    var account = row.required(USER_NAME);
    account.ifPresent(
        name -> {
          var first = rowOf.putIfAbsent(name, row.number());
          if (first != null) {
            row.problem(USER_NAME, "member.twice", String.valueOf(first));
          } else if (rolesOf.apply(name).isEmpty()) {
            row.problem(USER_NAME, "member.account");
          }
        });
    return account;
  }

  /** Walls go by the account, and steps by its roles: a member needs the role of the seat. */
  private void checkRoles(CsvRow row, MemberRow read) {
    var roles = rolesOf.apply(read.account()).orElse(Set.of());
    if (read.kind() == MemberKind.LEGAL_ADVISER) {
      if (read.mayChair()) {
        row.problem(MAY_CHAIR, "member.adviser_chairs");
      }
      need(row, KIND, roles, Role.LEGAL_ADVISER);
    } else if (read.mayChair()) {
      need(row, MAY_CHAIR, roles, Role.PANEL_CHAIR);
    } else if (!roles.contains(Role.PANEL_CHAIR)) {
      need(row, KIND, roles, Role.ADJUDICATOR);
    }
  }

  private static void need(CsvRow row, String column, Set<Role> roles, Role needed) {
    if (!roles.contains(needed)) {
      row.problem(column, "member.role", needed.code());
    }
  }

  private static Optional<LocalDate> day(CsvRow row, String column) {
    return row.required(column).flatMap(cell -> row.day(column));
  }

  private static Optional<Boolean> yesOrNo(CsvRow row, String column) {
    return switch (row.text(column).toLowerCase(Locale.ROOT)) {
      case "yes" -> Optional.of(true);
      case "no" -> Optional.of(false);
      case "" -> Optional.empty();
      default -> {
        row.problem(column, "member.yes_or_no");
        yield Optional.empty();
      }
    };
  }
}
