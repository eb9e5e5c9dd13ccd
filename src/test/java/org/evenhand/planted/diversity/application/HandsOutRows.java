package org.evenhand.planted.diversity.application;

import java.util.List;
import org.evenhand.planted.diversity.api.Declaration;

/** Wrong: rows leave the room. */
public class HandsOutRows {
  public List<Declaration> all() {
    return List.of();
  }
}
