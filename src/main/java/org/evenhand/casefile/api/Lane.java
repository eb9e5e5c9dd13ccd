package org.evenhand.casefile.api;

/** Which of the two lanes a step is in: people who must know who it is, and people who must not. */
public enum Lane {
  IDENTIFIED,
  BLIND
}
