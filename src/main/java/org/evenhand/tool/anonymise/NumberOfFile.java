package org.evenhand.tool.anonymise;

import org.evenhand.kernel.FileNumber;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a neutral number. */
final class NumberOfFile implements ITypeConverter<FileNumber> {
  @Override
  public FileNumber convert(String value) {
    try {
      return new FileNumber(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("a number looks like 26-3097, not like " + value);
    }
  }
}
