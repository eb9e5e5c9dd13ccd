package org.evenhand.fairness.anonymisation.release.leaks;

import java.util.Set;
import org.evenhand.document.api.FileType;
import org.evenhand.document.api.Inside;

/**
 * What a released page or PDF consists of besides its text; whatever else is in one came from
 * outside.
 */
public final class OwnMaking {
  private static final Set<String> ATTRIBUTES =
      Set.of("html.lang", "meta.charset", "meta.name", "meta.content", "h2.id");
  private static final Set<String> ELEMENTS =
      Set.of("#root", "html", "head", "title", "body", "main", "section", "h1", "h2", "p", "style");
  private static final Set<String> NAMES =
      Set.of(
          "Ascent",
          "Author",
          "BaseFont",
          "CIDFontType2",
          "CIDSet",
          "CIDSystemInfo",
          "CIDToGIDMap",
          "CapHeight",
          "Catalog",
          "Contents",
          "Count",
          "CropBox",
          "D",
          "DW",
          "DescendantFonts",
          "Descent",
          "DisplayDocTitle",
          "Document",
          "Encoding",
          "F1",
          "F2",
          "Filter",
          "FirstChar",
          "Flags",
          "FlateDecode",
          "Font",
          "FontBBox",
          "FontDescriptor",
          "FontFamily",
          "FontFile2",
          "FontName",
          "FontWeight",
          "H1",
          "H2",
          "ID",
          "Identity",
          "Identity-H",
          "Info",
          "ItalicAngle",
          "K",
          "Kids",
          "Lang",
          "Length",
          "Length1",
          "MCID",
          "MCR",
          "MarkInfo",
          "Marked",
          "MediaBox",
          "Metadata",
          "Nums",
          "Ordering",
          "P",
          "Page",
          "Pages",
          "Parent",
          "ParentTree",
          "ParentTreeNextKey",
          "Pg",
          "Registry",
          "Resources",
          "Root",
          "Rotate",
          "S",
          "Sect",
          "Size",
          "StemV",
          "StructElem",
          "StructParents",
          "StructTreeRoot",
          "Subtype",
          "Supplement",
          "Tabs",
          "Title",
          "ToUnicode",
          "Type",
          "Type0",
          "UCS2",
          "Version",
          "ViewerPreferences",
          "W",
          "XHeight",
          "XML",
          "1.6",
          "XRef",
          "Index",
          "Prev",
          "ObjStm",
          "N",
          "First",
          "DecodeParms",
          "Artifact");
  private static final String FONT = "[A-Z]{6}\\+LiberationSans";

  private OwnMaking() {}

  /** Whether a file of this type, made here, has such a thing within; the words aside. */
  public static boolean hasSuch(FileType type, Inside inside) {
    if (type == FileType.HTML) {
      return ATTRIBUTES.contains(inside.place()) || ELEMENTS.contains(inside.place());
    }
    return type == FileType.PDF
        && !inside.place().equals("comment")
        && !inside.place().equals("after the end");
  }

  /** Whether this is a word of the format, and no word of anybody's. */
  public static boolean isOfTheFormat(Inside inside) {
    return NAMES.contains(inside.words()) || inside.words().matches(FONT);
  }
}
