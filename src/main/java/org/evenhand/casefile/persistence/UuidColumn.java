package org.evenhand.casefile.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/**
 * Ids in {@code uuid} columns, as they are. It stands in the way of EclipseLink's own conversion,
 * which fails on a missing id; ids that are keys are never missing and do not come by here.
 */
@Converter(autoApply = true)
public class UuidColumn implements AttributeConverter<UUID, UUID> {
  @Override
  public UUID convertToDatabaseColumn(UUID id) {
    return id;
  }

  @Override
  public UUID convertToEntityAttribute(UUID column) {
    return column;
  }
}
