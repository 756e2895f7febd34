; What the Windows installer does beside what electron-builder's does.

; Remit is offered under "Open with" for lists and mail; what opens them by a double click stays what it was.
!macro offerToOpen EXT
  WriteRegNone SHELL_CONTEXT "Software\Classes\.${EXT}\OpenWithProgids" "Remit.Import"
!macroend

!macro offerNoMore EXT
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.${EXT}\OpenWithProgids" "Remit.Import"
!macroend

!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\Remit.Import" "" "Remit"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Remit.Import\DefaultIcon" "" "$appExe,0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Remit.Import\shell\open\command" "" '"$appExe" "%1"'
  !insertmacro offerToOpen "opml"
  !insertmacro offerToOpen "eml"
  !insertmacro offerToOpen "mbox"
!macroend

!macro customUnInstall
  !insertmacro offerNoMore "opml"
  !insertmacro offerNoMore "eml"
  !insertmacro offerNoMore "mbox"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\Remit.Import"
  ; What the program itself has entered for the user: its links, and its start with the session.
  ${ifNot} ${isUpdated}
    DeleteRegKey HKCU "Software\Classes\remit"
    DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "${APP_ID}"
  ${endIf}
!macroend
