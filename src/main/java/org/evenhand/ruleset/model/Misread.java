package org.evenhand.ruleset.model;

/** One mistake in a rule set, at a path; reading goes on at the next entry. */
class Misread extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Misread(String path, String what) {
    super(path + ": " + what, null, false, false);
  }
}
