package org.evenhand.interimorder.api;

import java.time.LocalDate;
import java.util.List;

/**
 * What every page of a case says about its interim order while something about it presses.
 *
 * @param urgent whether a day has passed that should not have
 * @param key of its sentence
 * @param day the day it is about; fills {@code {0}}
 */
public record Banner(boolean urgent, String key, LocalDate day) {
  public List<Object> arguments() {
    return List.of(day);
  }
}
