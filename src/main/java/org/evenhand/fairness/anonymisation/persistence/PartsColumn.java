package org.evenhand.fairness.anonymisation.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.evenhand.fairness.anonymisation.model.Parts;

/** The documents of a file as one value: they are read and replaced together. */
@Converter(autoApply = true)
public class PartsColumn implements AttributeConverter<Parts, String> {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(MapperFeature.AUTO_DETECT_IS_GETTERS).build();

  @Override
  public String convertToDatabaseColumn(Parts parts) {
    try {
      return JSON.writeValueAsString(parts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Parts convertToEntityAttribute(String column) {
    try {
      return JSON.readValue(column, Parts.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("documents that cannot be read", e);
    }
  }
}
