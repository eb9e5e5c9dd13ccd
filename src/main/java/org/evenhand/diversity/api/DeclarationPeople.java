package org.evenhand.diversity.api;

import java.util.Optional;
import org.evenhand.kernel.PersonId;

/** Who is meant by what a file calls people; known outside this room, which knows nobody. */
public interface DeclarationPeople {
  /** The registrant with this registration number, in any spelling. */
  Optional<PersonId> registrant(String number);

  /** The member of the pool whose account has this name. */
  Optional<PersonId> panelMember(String userName);
}
