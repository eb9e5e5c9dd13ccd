package org.evenhand.document.reading.child;

import java.io.IOException;
import java.nio.file.Path;
import org.evenhand.document.api.FileType;
import org.evenhand.document.api.Finding;
import org.evenhand.document.api.Refusal;
import org.evenhand.document.reading.Depth;
import org.evenhand.document.reading.Reading;

/** Reads a file of whatever kind it turns out to be, or says why not. */
final class AnyFile {
  private final ReadingInProgress reading;
  private final Depth depth;
  private FileType type;

  AnyFile(ReadingInProgress reading, Depth depth) {
    this.reading = reading;
    this.depth = depth;
  }

  /**
   * @param claimed the type that the file's name claims, or null
   */
  Reading read(Path file, FileType claimed) {
    try {
      type = TypeByContent.of(file, claimed);
      if (claimed != null && claimed != type) {
        reading.found(Finding.NAME_CLAIMS_OTHER_TYPE);
      }
      readerOf(type).read(file, reading);
      if (depth == Depth.EVERYTHING) {
        Insides.of(type).read(file, reading);
      }
      return reading.finish(type);
    } catch (EnoughRead enough) {
      return reading.finish(type);
    } catch (Refused refused) {
      return Reading.refused(type, refused.reason());
    } catch (StackOverflowError nested) {
      return Reading.refused(type, Refusal.TOO_DEEP);
    } catch (OutOfMemoryError large) {
      return Reading.refused(type, Refusal.TAKES_TOO_MUCH_MEMORY);
    } catch (IOException | RuntimeException | LinkageError broken) {
      return Reading.refused(type, Refusal.DAMAGED);
    }
  }

  private static FormatReader readerOf(FileType type) {
    return switch (type) {
      case TXT -> new PlainText();
      case CSV -> new Table();
      case EML -> new MailMessage();
      case MSG -> new OutlookMessage();
      case DOCX -> new WordDocument();
      case ODT -> new OpenText();
      case RTF -> new RichText();
      case PDF -> new PdfFile();
      case HTML -> new WebPage();
      case PNG -> new Picture(true);
      case JPEG -> new Picture(false);
    };
  }
}
