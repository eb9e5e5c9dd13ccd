package org.evenhand.fairness.anonymisation.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.evenhand.fairness.anonymisation.model.Passages;

/** The passages of a document as one value: they are read, changed and kept together. */
@Converter(autoApply = true)
public class PassagesColumn implements AttributeConverter<Passages, String> {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(MapperFeature.AUTO_DETECT_IS_GETTERS).build();

  @Override
  public String convertToDatabaseColumn(Passages passages) {
    try {
      return JSON.writeValueAsString(passages);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Passages convertToEntityAttribute(String column) {
    try {
      return JSON.readValue(column, Passages.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("passages that cannot be read", e);
    }
  }
}
