package org.evenhand.tool.imports;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.diversity.api.DeclarationPeople;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RegistrationNumber;
import org.evenhand.tool.database.Access;

/**
 * The people that casework knows, by what files call them. It is read before the diversity room is
 * entered, and the two logins never meet in one transaction.
 */
record KnownPeople(Map<String, UUID> registrants, Map<String, UUID> members)
    implements DeclarationPeople {

  static KnownPeople of(Access casework) {
    return new KnownPeople(
        read(casework, "select registration_number, id from casework.registrant"),
        read(casework, "select account, id from casework.panel_member"));
  }

  @Override
  public Optional<PersonId> registrant(String number) {
    return RegistrationNumber.looksLikeOne(number)
        ? person(registrants.get(RegistrationNumber.typed(number).value()))
        : Optional.empty();
  }

  @Override
  public Optional<PersonId> panelMember(String userName) {
    return person(members.get(userName));
  }

  private static Optional<PersonId> person(UUID id) {
    return Optional.ofNullable(id).map(PersonId::new);
  }

  private static Map<String, UUID> read(Access casework, String sql) {
    var found = new HashMap<String, UUID>();
    try (var connection = casework.open();
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      while (row.next()) {
        found.put(row.getString(1), row.getObject(2, UUID.class));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("the people that are known cannot be read", e);
    }
  }
}
