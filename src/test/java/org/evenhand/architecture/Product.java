package org.evenhand.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes rules look at, read once a JVM. */
final class Product {
  static final String ROOT = "org.evenhand";
  static final String PLANTED_ROOT = "org.evenhand.planted";

  private Product() {}

  static JavaClasses classes() {
    return Classes.PRODUCT;
  }

  /** Laid out like the product under a root of their own, and each wrong in some way. */
  static JavaClasses planted() {
    return Classes.PLANTED;
  }

  private static final class Classes {
    private static final JavaClasses PRODUCT =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(PLANTED_ROOT);
  }
}
