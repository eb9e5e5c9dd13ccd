package org.evenhand.demonstration.model;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * What is planted in the demonstration's history, and where each figure comes from: shares, and
 * ratios of likelihoods between a group and everybody else.
 *
 * @param rates shares and durations by code
 * @param ratios ratios at a step of the way, by group
 */
public record PlantedRates(List<Rate> rates, List<Ratio> ratios) {
  /** A share, or a number of weeks. */
  public record Rate(String code, double value, String what, String source) {}

  /** How many times as likely something is for a group. */
  public record Ratio(String code, Group group, double value, String what, String source) {}

  public PlantedRates {
    rates = List.copyOf(rates);
    ratios = List.copyOf(ratios);
  }

  public static PlantedRates shipped() {
    return Resource.read("rates", new TypeReference<>() {});
  }

  /**
   * @throws NoSuchElementException when there is no rate with this code
   */
  public double rate(String code) {
    return rates.stream()
        .filter(rate -> rate.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no rate " + code))
        .value();
  }

  /** The rates whose codes begin so, by the rest of the code, in the file's order. */
  public Map<String, Double> menu(String prefix) {
    var menu = new LinkedHashMap<String, Double>();
    rates.stream()
        .filter(rate -> rate.code().startsWith(prefix + "."))
        .forEach(rate -> menu.put(rate.code().substring(prefix.length() + 1), rate.value()));
    return menu;
  }

  /** How many times as likely somebody of these groups is; 1 where nothing is planted. */
  public double ratio(String code, java.util.Set<Group> groups) {
    return ratios.stream()
        .filter(ratio -> ratio.code().equals(code) && groups.contains(ratio.group()))
        .mapToDouble(Ratio::value)
        .reduce(1, (one, other) -> one * other);
  }
}
