package org.evenhand.kernel;

import java.util.UUID;

/** Where new ids come from; injected, so that seeded runs replay. */
@FunctionalInterface
public interface IdSource {
  UUID next();
}
