/** What words say: their marks, numbers, quotes and labels, names and headings, by the tables of words. */
@NullMarked
package app.greenroom.importing.markdown.words;

import org.jspecify.annotations.NullMarked;
