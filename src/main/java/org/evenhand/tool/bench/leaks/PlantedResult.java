package org.evenhand.tool.bench.leaks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many planted leaks were found, by place, form and origin of the name. */
public final class PlantedResult {
  private final Count all = new Count();
  private final Count exact = new Count();
  private final Count oneEdit = new Count();
  private final Map<String, Count> byPlace = new TreeMap<>();
  private final Map<String, Count> byForm = new TreeMap<>();
  private final Map<String, Count> byOrigin = new TreeMap<>();
  private final List<String> missed = new ArrayList<>();

  /** Found of planted. */
  public static final class Count {
    private int planted;
    private int found;

    void add(boolean isFound) {
      planted++;
      found += isFound ? 1 : 0;
    }

    public int getPlanted() {
      return planted;
    }

    public int getFound() {
      return found;
    }

    double rate() {
      return planted == 0 ? 1 : (double) found / planted;
    }
  }

  void add(HidingPlace place, Secret.Form form, Secret secret, String words, boolean found) {
    all.add(found);
    (form.oneEdit() ? oneEdit : exact).add(found);
    var where = place.kind() + ": " + place.name();
    byPlace.computeIfAbsent(where, w -> new Count()).add(found);
    byForm.computeIfAbsent(form.name(), f -> new Count()).add(found);
    byOrigin.computeIfAbsent(secret.bearer().origin(), o -> new Count()).add(found);
    if (!found) {
      missed.add("%s, %s: %s of %s".formatted(where, form.name(), words, secret.bearer()));
    }
  }

  Count all() {
    return all;
  }

  Count exact() {
    return exact;
  }

  Count oneEdit() {
    return oneEdit;
  }

  Map<String, Count> byPlace() {
    return byPlace;
  }

  Map<String, Count> byForm() {
    return byForm;
  }

  Map<String, Count> byOrigin() {
    return byOrigin;
  }

  public List<String> missed() {
    return missed;
  }
}
