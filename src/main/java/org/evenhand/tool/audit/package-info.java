/** Decision stages audited from files: {@code evenhand audit}. */
package org.evenhand.tool.audit;
