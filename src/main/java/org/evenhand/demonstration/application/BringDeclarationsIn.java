package org.evenhand.demonstration.application;

import java.util.List;
import java.util.random.RandomGenerator;
import org.evenhand.diversity.api.Declaration;

/**
 * Hands invented declarations to the diversity room, by its own login. The command that makes a
 * demonstration has it; no part of the server does.
 */
@FunctionalInterface
public interface BringDeclarationsIn {
  /**
   * Loads them, all or nothing.
   *
   * @param chance what ids and the order of rows are drawn from
   */
  void bringIn(List<Declaration> declarations, RandomGenerator chance);
}
