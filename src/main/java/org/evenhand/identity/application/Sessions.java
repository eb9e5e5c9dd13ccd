package org.evenhand.identity.application;

import java.util.Optional;
import org.evenhand.identity.api.SignedIn;
import org.evenhand.identity.api.Welcome;
import org.evenhand.kernel.Outcome;

/**
 * Signing in and out on the request that is going on. This is the seam behind which Shiro stands:
 * with {@code CurrentActor} and the guards at the doors it is all the rest of the product sees.
 */
public interface Sessions {
  /** Signs somebody in; the session has a new id afterwards. */
  Outcome<Welcome> begin(String name, String password, String address);

  /** Becomes an invented colleague with one click; refused outside demonstration mode. */
  Outcome<Welcome> beginAs(String demonstrationAccount);

  /** Who is signed in, if anybody. */
  Optional<SignedIn> current();

  /** Signs out; the session is no more. */
  void end();
}
