package org.evenhand.identity.api;

import org.evenhand.kernel.Actor;

/** Who is acting on this thread; {@link Actor#SYSTEM} where nobody is signed in. */
public interface CurrentActor {
  Actor get();
}
